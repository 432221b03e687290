import ArgumentParser
import Content
import Foundation

/// `helpline content`: what concerns the content as a whole.
struct ContentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Work with the content as a whole.", subcommands: [ContentReportCommand.self])
}

/// `helpline content report`: everything that can be sent, on one page.
struct ContentReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write all texts, sources and approvals to one HTML file, to print or mail.",
    discussion: """
      Example:  helpline content report --to report.html
      Example:  helpline content report --to report.html --against /opt/helpline
      The file loads nothing and runs nothing. --against adds what differs from another content folder, such as the last release.
      """)

  @OptionGroup var content: ContentOption
  @Option(help: "The file to write; one that is there is replaced.") var to: String
  @Option(help: "Another folder that holds Intents/ and Conversations/, to compare with.") var against: String?

  func run() async throws {
    try await Stop.catching {
      let library = try content.load()
      let old = try against.map(Project.loadToCompare)
      let report = ContentReport(library, against: old, today: Day(unix: Date().timeIntervalSince1970))
      do {
        try Data(report.html.utf8).write(to: URL(fileURLWithPath: to), options: .atomic)
      } catch {
        throw Stop(.cannotCreate, "\(to) cannot be written: give --to a file in a folder that you may write to")
      }
      Terminal.say("\(to): content version \(library.version)" + ContentReportCommand.differences(report, old))
    }
  }

  private static func differences(_ report: ContentReport, _ old: ContentLibrary?) -> String {
    guard let old else { return "" }
    let counts = report.changeCounts
    return "; against \(old.version) \(counts.added) added, \(counts.removed) removed, \(counts.changed) changed"
  }
}
