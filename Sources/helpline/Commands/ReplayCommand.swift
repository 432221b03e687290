import ArgumentParser
import Content
import Foundation
import Switchboard

/// `helpline replay`: what other content would have answered.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run messages or past conversations against two contents, and show what changes.",
    discussion: """
      Example:  helpline replay messages.txt --against /opt/helpline
      Example:  helpline replay messages.txt --against /opt/helpline --accept 4f3a2b1c9d
      Example:  helpline replay --store --against /opt/helpline --config /etc/helpline.yaml
      MESSAGES holds a text a line, lines of helpline evaluate (.tsv), or {"text": "..."} a line (.jsonl). Each is a talk of its own.
      Ends with 0 when nothing changes, 1 when something does, 2 when a text would be taken for less urgent than before. \
      --accept names changes that somebody has looked at; they no longer count. A text is named by a short id and never printed, \
      unless --show is given.
      """)

  @OptionGroup var content: ContentOption
  @OptionGroup var data: DataOption
  @Argument(help: "A file of messages.") var messages: String?
  @Option(help: "Folder of the other content: Intents/ and Conversations/ as they were.") var against: String
  @Flag(help: "Replay the conversations of the database instead of a file.") var store = false
  @Flag(help: "One JSON object a change, for tools.") var json = false
  @Flag(help: "Print the texts too. With --store this is written into the audit trail.") var show = false
  @Option(parsing: .upToNextOption, help: "Ids of changes that are all right.") var accept: [String] = []

  func validate() throws {
    if (messages == nil) != store { throw ValidationError("give a file of messages, or --store, and not both") }
  }

  func run() async throws {
    try await Stop.catching {
      let replay = Replay(
        old: ReplayCommand.loaded(try Project.loadToCompare(against)), new: ReplayCommand.loaded(try content.load()))
      let result =
        if let messages { try ReplayFile(path: messages).replayed(by: replay) } else {
          try await ReplayStore(option: data).replayed(by: replay, show: show)
        }
      report(result)
      let open = result.findings.filter { !accept.contains($0.id) }
      if open.contains(where: \.change.lowersUrgency) { throw ExitCode(2) }
      if !open.isEmpty { throw ExitCode(1) }
    }
  }

  private static func loaded(_ library: ContentLibrary) -> Shelf.Loaded {
    Shelf.Loaded(library: library, matcher: LearnedFile.matcher(for: library))
  }

  private func report(_ result: ReplayResult) {
    for finding in result.findings {
      let isAccepted = accept.contains(finding.id)
      let lines = ReplayLines(finding: finding, isAccepted: isAccepted, show: show)
      Terminal.say(json ? lines.json : lines.text)
    }
    for id in accept where !result.findings.contains(where: { $0.id == id }) {
      Terminal.complain("--accept \(id): no change has this id, so it can go")
    }
    if !json { Terminal.say(result.summary(accepted: accept)) }
  }
}

/// What a replay brought to light.
struct ReplayResult {
  /// Messages that were played.
  var count: Int
  var findings: [ReplayFinding]

  /// The last line.
  func summary(accepted: [String]) -> String {
    let kinds = ReplayChange.Kind.allCases.map { kind in
      (ReplayLines.words(kind), findings.count { $0.change.kinds.contains(kind) })
    }
    let listed = kinds.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    let known = findings.count { accepted.contains($0.id) }
    return "\(count) messages, \(findings.count) changes" + (listed.isEmpty ? "" : ": \(listed)")
      + (known > 0 ? "; \(known) accepted" : "")
  }
}

/// One change and where it was found.
struct ReplayFinding {
  /// Names the message without its text.
  var id: String
  var place: Place
  var text: String
  var change: ReplayChange

  /// A line of a file, or the person's nth message of a conversation.
  enum Place {
    case line(Int)
    case contact(Int64, text: Int)
  }
}
