import Dialogue
import Messages

/// The marks of a transcript's lines, for reading and for writing them.
package enum TranscriptGrammar {
  /// Goes on with the text of the line before.
  static let goesOn: Character = "|"

  /// All lines of a file, empty ones too, whatever ends them.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The mark of a line and what stands behind it; nil for a comment and for an empty line.
  static func parts(of line: Substring) -> (mark: Character, rest: String)? {
    let line = line.drop { $0 == " " }
    guard let mark = line.first, mark != "#" else { return nil }
    return (mark, String(line.dropFirst().drop { $0 == " " }))
  }

  /// The text of a line that goes on, with the spaces that it begins with.
  static func continuation(of line: Substring) -> String {
    let rest = line.drop { $0 == " " }.dropFirst()
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  /// What a line says; nil where it breaks the rules.
  static func kind(_ mark: Character, _ rest: String) -> Transcript.Kind? {
    switch mark {
    case ">": .person(rest)
    case "<": .reply(rest)
    case "!": rest.trimmed == "nothing" ? .nothing : nil
    case "=": reading(rest)
    case "@": rest.trimmed.isEmpty ? nil : .state(rest.trimmed)
    case "*": scene(rest.trimmed)
    case "+": seconds(rest.trimmed).map(Transcript.Kind.time)
    default: nil  // not a line of a transcript
    }
  }

  private static func scene(_ words: String) -> Transcript.Kind? {
    switch words {
    case "staffed": .staffed
    case "by sms": .bySMS
    case "asked as a friend": .askedAsFriend
    case _ where words.hasPrefix("staffed for "):
      seconds(String(words.dropFirst("staffed for ".count))).map(Transcript.Kind.staffedFor)
    case _: deeds[words].map(Transcript.Kind.staff)
    }
  }

  /// What a member of staff, or a friend, may do in a transcript.
  private static let deeds: [String: Event] = [
    "friend yes": .buddy(.agreed), "friend no": .buddy(.declined), "friend not reached": .buddy(.lost(.request)),
    "alarm not delivered": .buddy(.lost(.alarm)),
    "staff here": .staffJoined, "staff writes": .staffWrote, "staff changes": .staffChanged, "staff gone": .staffLeft,
    "case closed": .caseClosed,
  ]

  /// What is wrong with a line that says nothing.
  static func mistake(_ mark: Character) -> String {
    switch mark {
    case "!": "the only line that begins with ! is: ! nothing"
    case "=": "write what was read and its level: = law.selling normal, and case or no case behind it"
    case "@": "write the state that the talk is in: @ idle"
    case "*":
      "a line with * is one of: * staffed, * staffed for 3h, * by sms, * asked as a friend, "
        + deeds.keys.sorted().map { "* \($0)" }.joined(separator: ", ")
    case "+": "write how much time passes: + 30s, + 40m, + 2h or + 1d"
    default: "a line begins with > < | = @ ! + * or #"
    }
  }

  private static func reading(_ rest: String) -> Transcript.Kind? {
    let words = rest.split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    switch words.dropFirst(2).joined(separator: " ") {
    case "": return .reading(intent: words[0], level: words[1], opensCase: nil)
    case "case": return .reading(intent: words[0], level: words[1], opensCase: true)
    case "no case": return .reading(intent: words[0], level: words[1], opensCase: false)
    default: return nil  // a word that asks for nothing
    }
  }

  /// `40m` as seconds; nil for what is no time, or would be years.
  package static func seconds(_ text: String) -> Double? {
    guard let unit = text.last, let number = Double(text.dropLast()), (0...100_000).contains(number) else { return nil }
    return switch unit {
    case "s": number
    case "m": number * 60
    case "h": number * 3600
    case "d": number * 86_400
    default: nil  // not a unit of time
    }
  }

  // MARK: Writing

  /// A text behind its mark; each further line of it behind `|`.
  static func written(_ mark: Character, _ text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.enumerated().map { index, line in
      let mark = index == 0 ? mark : goesOn
      return line.isEmpty ? String(mark) : "\(mark) \(line)"
    }
  }

  /// Whole replies as they are expected; none is `! nothing`.
  static func written(replies: [String]) -> [String] {
    replies.isEmpty ? ["! nothing"] : replies.flatMap { written("<", $0) }
  }

  /// Seconds in the greatest unit that they fill: `40m`.
  static func written(seconds: Double) -> String {
    let units: [(Double, String)] = [(86_400, "d"), (3600, "h"), (60, "m")]
    let unit = units.first { seconds >= $0.0 && seconds.truncatingRemainder(dividingBy: $0.0) == 0 } ?? (1, "s")
    return "\(Int(seconds / unit.0))\(unit.1)"
  }
}

extension String {
  /// Without the spaces that it ends with.
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
