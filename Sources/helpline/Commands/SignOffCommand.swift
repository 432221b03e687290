import ArgumentParser
import Content
import Foundation
import Messages

/// `helpline sign-off`: who approved which text.
struct SignOffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Approve texts as they stand, or list what somebody has to look at.",
    discussion: """
      Example:  helpline sign-off --list
      Example:  helpline sign-off --overdue --json
      Example:  helpline sign-off --by "A. Editor" intent:law.selling:en text:menu:en
      Example:  helpline sign-off --by "A. Editor" --all
      A text that changes afterwards is unsigned again. Outside of demo mode an unsigned answer is replaced by its numbers alone.
      """)

  @OptionGroup var content: ContentOption
  @Option(help: "Who approves.") var by: String?
  @Flag(help: "Approve everything that is unsigned.") var all = false
  @Flag(help: "List what nobody signed off, what changed since, and what is overdue.") var list = false
  @Flag(help: "List only what should have been compared with its sources by now.") var overdue = false
  @Flag(help: "With --list or --overdue: one JSON object a text, for tools.") var json = false
  @Argument(help: "Subjects such as intent:law.selling:en.") var subjects: [String] = []

  func validate() throws {
    if json, !list, !overdue { throw ValidationError("--json belongs to --list or --overdue") }
    if list || overdue, by != nil { throw ValidationError("list first, then approve: leave --by away here") }
  }

  func run() async throws {
    try await Stop.catching {
      let library = try content.load()
      let today = Day(unix: Date().timeIntervalSince1970)
      if list || overdue { return show(library.signOffItems(today: today)) }
      try approve(library, today)
    }
  }

  private func show(_ items: [SignOffItem]) {
    for item in items where overdue ? item.isOverdue : item.needsWork {
      Terminal.say(json ? SignOffLine.json(item) : SignOffLine.text(item))
    }
  }

  private func approve(_ library: ContentLibrary, _ day: Day) throws {
    guard let by, !by.isEmpty else { throw Stop(.usage, "say who approves: --by \"Name\"") }
    let chosen = try chosen(library)
    let record = chosen.reduce(library.signOff) { $0.adding($1, by: by, on: day) }
    let file = "\(content.folder)/\(SignOff.path)"
    do {
      try Data(record.file.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw Stop(.cannotCreate, "\(file) cannot be written: check the permissions of its folder")
    }
    let left = Set(library.unsigned).subtracting(chosen).count
    Terminal.say("\(chosen.count) texts approved by \(by); \(left) still await sign-off")
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

/// One text that somebody has to look at.
private enum SignOffLine {
  /// The subject first, so that a line can be cut at its first space.
  static func text(_ item: SignOffItem) -> String {
    let state =
      switch item.state {
      case .signed: [String]()
      case .changed(let entry): ["changed since \(entry.by) signed it off on \(entry.on)"]
      case .unsigned: ["not signed off"]
      }
    let overdue = item.isOverdue ? item.reviewBy.map { ["review overdue since \($0)"] } ?? [] : []
    return "\(item.subject.subject)  " + (state + overdue).joined(separator: ", ")
  }

  static func json(_ item: SignOffItem) -> String {
    var json = JSONText()
    let values: [(String, String?)] = [
      ("subject", item.subject.subject.description), ("state", item.state.name), ("by", item.state.entry?.by),
      ("on", item.state.entry?.on.description), ("hash", item.subject.hash), ("review_by", item.reviewBy?.description),
    ]
    json.object { json in
      for (key, value) in values {
        json.key(key)
        json.value(value)
      }
      json.key("overdue")
      json.value(item.isOverdue)
    }
    return json.string
  }
}
