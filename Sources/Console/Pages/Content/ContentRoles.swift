import Content
import Store

extension ConsolePage.Audience {
  /// Everybody who works here: content and counts say nothing of a person.
  static let contentReaders = ConsolePage.Audience.roles(Set(StaffRole.allCases))
  /// Who may take content out of use.
  static let contentKeepers = ConsolePage.Audience.roles([.editor, .admin])
}

/// The days that counts are shown for.
struct CountSpan {
  /// Including today.
  let days: Int
  private let now: Double

  static let choices = [7, 30, 90]

  /// The days of the query, or thirty.
  init(_ visit: Visit) {
    let asked = visit.query.number("days").flatMap { Int(exactly: $0) } ?? 0
    days = CountSpan.choices.contains(asked) ? asked : 30
    now = visit.now
  }

  /// Seconds since 1970; a whole day, because counts are kept by days (UTC).
  var start: Double { ((now / 86_400).rounded(.down) - Double(days - 1)) * 86_400 }

  /// For the partial `options`.
  var options: PageValue {
    .options(CountSpan.choices.map { (String($0), "the last \($0) days") }, chosen: String(days))
  }
}

/// A count that tells of nobody.
enum ShyCount {
  /// Nothing is said of very few people; none is no person.
  static func words(_ count: Int, most: Int = .max) -> String {
    switch count {
    case ...0: "none"
    case ..<FlowTraffic.least: "under \(FlowTraffic.least)"
    case most...: "\(most) or more"
    default: String(count)
    }
  }
}
