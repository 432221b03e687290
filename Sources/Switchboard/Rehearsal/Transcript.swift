import Dialogue
import Matching
import Messages

/// A talk that editors wrote down as a test (grammar in Conversations/README.md).
package struct Transcript: Sendable, Equatable {
  /// The path of the file, for messages.
  package var name: String
  /// What happens and what is expected, in order.
  package var lines: [Line]

  /// One line of the file.
  package struct Line: Sendable, Equatable {
    /// The line's number in its file, from 1.
    package var number: Int
    /// What it says.
    package var kind: Kind
  }

  /// What a line says.
  package enum Kind: Sendable, Equatable {
    /// `> text`: the person texts.
    case person(String)
    /// `< text`: a reply that has not been named yet contains this; `*` is any.
    case reply(String)
    /// `= intent level [case|no case]`: how the text was read.
    case reading(intent: String, level: String, opensCase: Bool?)
    /// `+ 40m`: seconds pass.
    case time(Double)
  }

  /// Reads a file's text. Throws for a line that is none of these, and for a file that expects nothing.
  package init(name: String, text: String) throws(TranscriptProblem) {
    self.name = name
    lines = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.drop { $0 == " " }
      guard let mark = line.first, mark != "#" else { continue }
      let rest = String(line.dropFirst().drop { $0 == " " })
      guard let kind = Transcript.kind(mark, rest) else {
        throw TranscriptProblem(place: "\(name):\(index + 1)", sentence: "a line begins with > < = + or #")
      }
      lines.append(Line(number: index + 1, kind: kind))
    }
    guard lines.contains(where: { if case .reply = $0.kind { true } else { false } }) else {
      throw TranscriptProblem(place: "\(name):1", sentence: "it expects no reply: add a line that begins with <")
    }
  }

  private static func kind(_ mark: Character, _ rest: String) -> Kind? {
    switch mark {
    case ">": .person(rest)
    case "<": .reply(rest)
    case "=": reading(rest)
    case "+": seconds(rest).map(Kind.time)
    default: nil  // not a line of a transcript
    }
  }

  private static func reading(_ rest: String) -> Kind? {
    let words = rest.split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    let opensCase: Bool? =
      switch words.dropFirst(2).joined(separator: " ") {
      case "case": true
      case "no case": false
      default: nil  // not asked
      }
    return .reading(intent: words[0], level: words[1], opensCase: opensCase)
  }

  private static func seconds(_ text: String) -> Double? {
    guard let unit = text.last, let number = Double(text.dropLast()) else { return nil }
    return switch unit {
    case "s": number
    case "m": number * 60
    case "h": number * 3600
    case "d": number * 86_400
    default: nil  // not a unit of time
    }
  }
}

/// Why a transcript cannot be played, or where it went another way.
package struct TranscriptProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// File and line.
  package var place: String
  /// What is wrong.
  package var sentence: String

  package var description: String { "\(place): \(sentence)" }
}

extension Rehearsal {
  /// Plays a transcript from its beginning. Returns where the talk went another way; empty when it went as written.
  package static func play(_ transcript: Transcript, with loaded: Shelf.Loaded) -> [TranscriptProblem] {
    var play = TranscriptPlay(transcript: transcript, rehearsal: Rehearsal(loaded: loaded))
    for line in transcript.lines { play.take(line) }
    return play.problems
  }
}

/// A transcript while it is being played.
private struct TranscriptPlay {
  let transcript: Transcript
  var rehearsal: Rehearsal
  /// A Saturday evening; transcripts move on from there.
  var now: Double = 1_795_300_000
  var replies: [String] = []
  var problems: [TranscriptProblem] = []

  mutating func take(_ line: Transcript.Line) {
    switch line.kind {
    case .person(let text): replies = rehearsal.text(text, at: now).map { $0.text.reveal() }
    case .time(let seconds):
      now += seconds
      replies = rehearsal.pass(to: now).map { $0.text.reveal() }
    case .reply(let expected): find(expected, line)
    case .reading(let intent, let level, let opensCase): compare(intent, level, opensCase, line)
    }
  }

  private mutating func find(_ expected: String, _ line: Transcript.Line) {
    guard let place = replies.firstIndex(where: { expected == "*" || $0.contains(expected) }) else {
      let said = replies.isEmpty ? "nothing" : replies.map { "\"\($0)\"" }.joined(separator: " and ")
      return complain(line, "expected a reply with \"\(expected)\", but it said \(said)")
    }
    replies.removeFirst(place)
  }

  private mutating func compare(_ intent: String, _ level: String, _ opensCase: Bool?, _ line: Transcript.Line) {
    guard let made = rehearsal.last, let reading = made.reading else { return complain(line, "nothing was read") }
    let read = reading.intent ?? reading.command?.rawValue ?? reading.decision.rawValue
    if read != intent { complain(line, "expected \(intent), but it was read as \(read): \(reading.why)") }
    if reading.level.rawValue != level {
      complain(line, "expected level \(level), but it is \(reading.level.rawValue)")
    }
    if let opensCase, made.opensCase != opensCase {
      complain(line, opensCase ? "no case was opened" : "a case was opened")
    }
  }

  private mutating func complain(_ line: Transcript.Line, _ sentence: String) {
    problems.append(TranscriptProblem(place: "\(transcript.name):\(line.number)", sentence: sentence))
  }
}
