import Content
import Dialogue
import Foundation
import Matching
import Messages
import Switchboard

/// The talk with a person at the keyboard.
struct ChatTerminal {
  private var rehearsal: Rehearsal
  private var saved: SavedTalk?
  /// Seconds that /wait let pass.
  private var waited = 0.0

  init(loaded: Shelf.Loaded, saved: SavedTalk? = nil) {
    rehearsal = Rehearsal(loaded: loaded)
    self.saved = saved
  }

  func run() throws {
    var terminal = self
    let library = rehearsal.loaded.library
    let unsigned = library.unsigned.count
    let state = unsigned == 0 ? "is signed off" : "has \(unsigned) texts that await sign-off"
    Terminal.say(Terminal.paint("Content \(library.version) \(state). /why /state /wait 40m /quit", .dim))
    while let line = terminal.prompt() {
      switch line.trimmingCharacters(in: .whitespaces) {
      case "": continue
      case "/quit": return
      case "/why": terminal.explain()
      case "/state": Terminal.say(Terminal.paint(terminal.rehearsal.conversation.stateName, .dim))
      case let order where order.hasPrefix("/wait"): try terminal.wait(order.dropFirst("/wait".count))
      case _: try terminal.answer(line)
      }
    }
  }

  private func prompt() -> String? {
    FileHandle.standardOutput.write(Data(Terminal.paint("> ", .bold).utf8))
    return readLine()
  }

  /// A saved talk stands at its beginning until /wait moves it, so that it goes the same way whenever it is played.
  private var now: Double { waited + (saved == nil ? Date().timeIntervalSince1970 : Transcript.start) }

  private mutating func answer(_ line: String) throws {
    show(rehearsal.pass(to: now))
    let said = rehearsal.text(line, at: now)
    show(said)
    try saved?.add(line, said: said, in: rehearsal)
  }

  private mutating func wait(_ words: Substring) throws {
    guard let seconds = TranscriptGrammar.seconds(words.trimmingCharacters(in: .whitespaces)) else {
      return Terminal.say(Terminal.paint("say how long: /wait 30s, /wait 40m, /wait 2h, /wait 1d", .yellow))
    }
    waited += seconds.rounded(.up)
    let said = rehearsal.pass(to: now)
    show(said)
    try saved?.add(seconds: seconds.rounded(.up), said: said)
  }

  private func show(_ said: [Utterance]) {
    for utterance in said {
      let text = utterance.text.reveal()
      let sms = SMSText(text)
      Terminal.say(Terminal.paint(text, .cyan))
      Terminal.say(
        Terminal.paint("  [\(sms.segments) SMS, \(sms.units) \(sms.encoding.rawValue), \(utterance.subject)]", .dim))
    }
  }

  private func explain() {
    guard let made = rehearsal.last, let reading = made.reading else { return Terminal.say("Nothing was said yet.") }
    Terminal.say("read as:  \(reading.cleaned)")
    Terminal.say(
      "decision: \(reading.decision.rawValue) \(reading.intent ?? reading.command?.rawValue ?? "") (\(reading.level.rawValue))"
    )
    Terminal.say("why:      \(reading.why)")
    for piece in reading.evidence {
      let words = piece.words.joined(separator: " ")
      Terminal.say(
        "  \(piece.intent): \(piece.kind.rawValue) \"\(piece.source)\" on \"\(words)\"\(piece.ruledOut.map { ", ruled out: \($0)" } ?? "")"
      )
    }
    for candidate in reading.candidates { Terminal.say("  \(candidate.intent) \(candidate.score)") }
    Terminal.say("case:     \(made.opensCase ? "yes" : "no"); content \(made.trace.contentVersion)")
  }
}

/// A talk that is written into a file as it goes, so that closing the terminal loses nothing of it.
struct SavedTalk {
  private let path: String
  private var transcript = TranscriptText(heading: "A talk saved by helpline chat. Keep of it what has to stay true.")

  /// A file that is there is never overwritten.
  init(path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      throw Stop(.cannotCreate, "\(path) is there already: give --save a new file")
    }
    self.path = path
  }

  mutating func add(_ text: String, said: [Utterance], in talk: Rehearsal) throws {
    transcript.add(text, said: said, in: talk)
    try write()
  }

  mutating func add(seconds: Double, said: [Utterance]) throws {
    transcript.add(seconds: seconds, said: said)
    try write()
  }

  private func write() throws {
    do {
      try Data(transcript.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Stop(.cannotCreate, "\(path) cannot be written: give --save a file in a folder that you may write to")
    }
  }
}
