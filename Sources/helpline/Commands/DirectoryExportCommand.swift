import ArgumentParser
import Content
import Foundation

/// `helpline directory export`: all local services for other programs.
struct DirectoryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all local services as HSDS 3 JSON (Open Referral).",
    discussion: """
      Example:  helpline directory export --to services.json
      Services that nobody has confirmed are written too, with the attribute send: never.
      """)

  @OptionGroup var content: ContentOption
  @Option(help: "File to write. Default: the output.") var to: String?

  func run() async throws {
    try await Stop.catching {
      let services = try content.load().services
      let json = ServiceExport.json(services)
      guard let to else { return Terminal.say(json) }
      do {
        try Data((json + "\n").utf8).write(to: URL(fileURLWithPath: to), options: .atomic)
      } catch {
        throw Stop(.noInput, "\(to) cannot be written: check that its folder is there and may be written to")
      }
      Terminal.say("\(services.count) services written to \(to)")
    }
  }
}
