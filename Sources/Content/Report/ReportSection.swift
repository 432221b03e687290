/// The parts of a report, in their order.
enum ReportSection {
  static let ownSentences = "own-sentences"
  static let flows = "flows"
  static let directory = "directory"
  static let services = "local-services"
  static let replies = "replies-of-staff"

  /// Groups of intents first, the urgent ones before all.
  static let all = ContentPlace.groups + [ownSentences, flows, replies, directory, services]

  /// The heading: `Law`, `Own sentences`.
  static func title(_ section: String) -> String {
    section == directory
      ? "Helplines and addresses" : section.prefix(1).uppercased() + section.dropFirst().replacing("-", with: " ")
  }
}
