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
      Type as a person would text. /why shows the reasons of the last reply, /state where the talk stands, /quit ends.
      For tools:  echo '{"text": "hes outside", "at": "2026-11-21T22:10:00Z"}' | helpline chat --jsonl
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "Read one JSON object a line: {\"text\": ..., \"at\": ...}; the clock is taken from at.") var jsonl =
    false

  func run() async throws {
    try await Stop.catching {
      let ready = try content.start()
      let loaded = Shelf.Loaded(library: ready.library, matcher: ready.matcher)
      if jsonl { try ChatLines(loaded: loaded).run() } else { ChatTerminal(loaded: loaded).run() }
    }
  }
}

/// The talk with a person at the keyboard.
private struct ChatTerminal {
  private var rehearsal: Rehearsal

  init(loaded: Shelf.Loaded) { rehearsal = Rehearsal(loaded: loaded) }

  func run() {
    var terminal = self
    let library = rehearsal.loaded.library
    let unsigned = library.unsigned.count
    let state = unsigned == 0 ? "is signed off" : "has \(unsigned) texts that await sign-off"
    Console.say(Console.paint("Content \(library.version) \(state). /why /state /quit", .dim))
    while let line = terminal.prompt() {
      switch line.trimmingCharacters(in: .whitespaces) {
      case "": continue
      case "/quit": return
      case "/why": terminal.explain()
      case "/state": Console.say(Console.paint(terminal.rehearsal.conversation.stateName, .dim))
      case _: terminal.answer(line)
      }
    }
  }

  private func prompt() -> String? {
    FileHandle.standardOutput.write(Data(Console.paint("> ", .bold).utf8))
    return readLine()
  }

  private mutating func answer(_ line: String) {
    let now = Date().timeIntervalSince1970
    let said = rehearsal.pass(to: now) + rehearsal.text(line, at: now)
    for utterance in said {
      let text = utterance.text.reveal()
      let sms = SMSText(text)
      Console.say(Console.paint(text, .cyan))
      Console.say(
        Console.paint("  [\(sms.segments) SMS, \(sms.units) \(sms.encoding.rawValue), \(utterance.subject)]", .dim))
    }
  }

  private func explain() {
    guard let made = rehearsal.last, let reading = made.reading else { return Console.say("Nothing was said yet.") }
    Console.say("read as:  \(reading.cleaned)")
    Console.say(
      "decision: \(reading.decision.rawValue) \(reading.intent ?? reading.command?.rawValue ?? "") (\(reading.level.rawValue))"
    )
    Console.say("why:      \(reading.why)")
    for piece in reading.evidence {
      let words = piece.words.joined(separator: " ")
      Console.say(
        "  \(piece.intent): \(piece.kind.rawValue) \"\(piece.source)\" on \"\(words)\"\(piece.ruledOut.map { ", ruled out: \($0)" } ?? "")"
      )
    }
    for candidate in reading.candidates { Console.say("  \(candidate.intent) \(candidate.score)") }
    Console.say("case:     \(made.opensCase ? "yes" : "no"); content \(made.trace.contentVersion)")
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
    try JSONLines.each { (line: Line) in Console.say(try lines.answer(line)) }
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
