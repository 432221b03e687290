package import Content
import Messages

/// A reading as one line of JSON, for `helpline match --jsonl`.
package enum MatchLine {
  /// The line without its newline. Fields are always the same and in the same order; numbers have at most three digits.
  package static func render(_ reading: Reading, in library: ContentLibrary) -> String {
    let intent = intent(of: reading, in: library)
    let candidates = reading.candidates.map { "{\"intent\": \(quoted($0.intent)), \"score\": \(number($0.score))}" }
    return """
      {"intent": \(intent.map(quoted) ?? "null"), "decision": \(quoted(reading.decision.rawValue)), \
      "level": \(quoted(reading.level.rawValue)), "also": [\(reading.also.map(quoted).joined(separator: ", "))], \
      "candidates": [\(candidates.joined(separator: ", "))], "why": \(quoted(reading.why)), \
      "language": \(reading.language.map(quoted) ?? "null")}
      """
  }

  /// The intent that a reading means: the one that is answered, or the one that its command stands for.
  package static func intent(of reading: Reading, in library: ContentLibrary) -> String? {
    reading.intent ?? reading.command.flatMap(intent).flatMap { library.intent($0)?.id }
  }

  /// The intent of the catalogue that a command stands for.
  private static func intent(_ command: Command) -> String? {
    switch command {
    case .stop: "talk.stop"
    case .start: "talk.start"
    case .help, .menu: "talk.menu"
    case .delete: "talk.delete"
    case .human: "talk.human"
    case .more: "talk.more"
    case .yes: "talk.yes"
    case .no: "talk.no"
    case .again: "talk.repeat"
    case .language: "talk.language"
    case .back, .why, .skip, .myData: nil
    case .choice1, .choice2, .choice3, .choice4, .choice5, .choice6, .choice7, .choice8, .choice9: nil
    }
  }

  /// A score from 0 to 1 with at most three digits after the point.
  private static func number(_ score: Double) -> String {
    let thousandths = Int((min(1, max(0, score)) * 1000).rounded())
    guard thousandths % 1000 != 0 else { return "\(thousandths / 1000)" }
    var digits = String(thousandths % 1000)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(thousandths / 1000)." + digits
  }

  private static func quoted(_ text: String) -> String {
    var line = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": line += "\\u" + hexadecimal(scalar.value)
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line + "\""
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
