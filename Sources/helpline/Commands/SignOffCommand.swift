import ArgumentParser
import Content
import Foundation

/// `helpline sign-off`: who approved which text.
struct SignOffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Approve texts as they stand, or list what nobody has approved.",
    discussion: """
      Example:  helpline sign-off --list
      Example:  helpline sign-off --by "A. Editor" intent:law.selling:en text:menu:en
      Example:  helpline sign-off --by "A. Editor" --all
      A text that changes afterwards is unsigned again. Outside of demo mode an unsigned answer is replaced by its numbers alone.
      """)

  @OptionGroup var content: ContentOption
  @Option(help: "Who approves.") var by: String?
  @Flag(help: "Approve everything that is unsigned.") var all = false
  @Flag(help: "List what is unsigned.") var list = false
  @Argument(help: "Subjects such as intent:law.selling:en.") var subjects: [String] = []

  func run() async throws {
    try await Stop.catching {
      let library = try content.load()
      if list { return library.unsigned.forEach { Console.say($0.subject.description) } }
      guard let by, !by.isEmpty else { throw Stop(.usage, "say who approves: --by \"Name\"") }
      let chosen = try chosen(library)
      let day = Day(unix: Date().timeIntervalSince1970)
      let record = chosen.reduce(library.signOff) { $0.adding($1, by: by, on: day) }
      try Data(record.file.utf8).write(to: URL(fileURLWithPath: "\(content.folder)/\(SignOff.path)"), options: .atomic)
      Console.say(
        "\(chosen.count) texts approved by \(by); \(library.unsigned.count - chosen.count) still await sign-off")
    }
  }

  private func chosen(_ library: ContentLibrary) throws -> [SubjectHash] {
    if all { return library.unsigned }
    guard !subjects.isEmpty else { throw Stop(.usage, "name what is approved, or give --all") }
    return try subjects.map { name in
      guard let subject = library.subjects.first(where: { $0.subject.description == name }) else {
        throw Stop(.usage, "there is no \(name): helpline sign-off --list shows what can be approved")
      }
      return subject
    }
  }
}
