import ArgumentParser
import Content
import Dialogue
import Foundation
import Matching
import Messages
import Switchboard

/// `helpline chat`: text the helpline in the terminal, with nothing stored.
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: "Text the helpline in the terminal; nothing is stored or sent.",
    discussion: """
      Example:  helpline chat
      Type as a person would text. /why shows the reasons of the last reply, /state where the talk stands, /wait 40m lets time \
      pass, /quit ends.
      With --save the talk is written down as a transcript that helpline test plays. Its clock begins on a Saturday evening, as that \
      of every transcript, and moves by /wait alone.
      For tools:  echo '{"text": "hes outside", "at": "2026-11-21T22:10:00Z"}' | helpline chat --jsonl
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "Read one JSON object a line: {\"text\": ..., \"at\": ...}; the clock is taken from at.") var jsonl =
    false
  @Option(help: "A file to write, after each text: the talk as a transcript.") var save: String?

  func validate() throws {
    if jsonl, save != nil { throw ValidationError("give --save or --jsonl, and not both") }
  }

  func run() async throws {
    try await Stop.catching {
      let ready = try content.start()
      let loaded = Shelf.Loaded(library: ready.library, matcher: ready.matcher)
      if jsonl {
        try ChatLines(loaded: loaded).run()
      } else {
        try ChatTerminal(loaded: loaded, saved: save.map { try SavedTalk(path: $0) }).run()
      }
    }
  }
}

/// The talk with a tool; the format is a contract (docs/tools.md).
private struct ChatLines {
  private var rehearsal: Rehearsal
  private var now: Double = 0

  init(loaded: Shelf.Loaded) { rehearsal = Rehearsal(loaded: loaded) }

  private struct Line: Decodable {
    var text: String?
    var at: String?
  }

  func run() throws {
    var lines = self
    try JSONLines.each { (line: Line) in Terminal.say(try lines.answer(line)) }
  }

  private mutating func answer(_ line: Line) throws -> String {
    if let at = line.at {
      guard let moment = ChatLines.moment(at) else {
        throw Stop(.badData, "at must be a time such as 2026-11-21T22:10:00Z")
      }
      now = max(now, moment)
    }
    var said = rehearsal.pass(to: now)
    guard let text = line.text else { return render(said, reading: nil, opensCase: false) }
    said += rehearsal.text(text, at: now)
    return render(said, reading: rehearsal.last?.reading, opensCase: rehearsal.last?.opensCase ?? false)
  }

  private static func moment(_ text: String) -> Double? {
    let plain = ISO8601DateFormatter()
    let fractional = ISO8601DateFormatter()
    fractional.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    return (plain.date(from: text) ?? fractional.date(from: text))?.timeIntervalSince1970
  }

  private func render(_ said: [Utterance], reading: Reading?, opensCase: Bool) -> String {
    var json = JSONText()
    json.object { json in
      json.key("replies")
      json.value(said.map { $0.text.reveal() })
      json.key("intent")
      json.value(reading.flatMap { MatchLine.intent(of: $0, in: rehearsal.loaded.library) })
      json.key("level")
      json.value(reading?.level.rawValue)
      json.key("case")
      json.value(opensCase)
      json.key("state")
      json.value(rehearsal.conversation.stateName)
    }
    return json.string
  }
}
