import Messages

extension ContentCheck {
  /// English texts have plain SMS characters only, because one other halves the room of the whole text.
  static let characters = ContentCheck("characters") { content in
    content.outgoing.filter { $0.language == .english }.flatMap(offenders) + content.outgoing.compactMap(exclamation)
      + content.library.directory.values.flatMap(offenders)
  }

  private static func offenders(_ outgoing: OutgoingText) -> [Problem] {
    odd(outgoing.text.raw + outgoing.tail).map { outgoing.error("\(outgoing.name) has \(advice($0))") }
  }

  private static func offenders(_ record: DirectoryRecord) -> [Problem] {
    odd(record.name + record.reach).map {
      Problem(.error, file: record.file, line: record.line, "the record \(record.id) has \(advice($0))")
    }
  }

  /// Each character once, in order.
  private static func odd(_ text: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where GSMAlphabet.septets(scalar) == nil && !found.contains(scalar) {
      found.append(scalar)
    }
    return found
  }

  private static func advice(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let plain = SMSSubstitutions.plainMarks(String(scalar))
    let remedy =
      GSMAlphabet.contains(plain) ? (plain.isEmpty ? "remove it." : "write \(plain)") : "write it in plain letters."
    return "the character \(scalar) (\(code)), which plain SMS does not have: \(remedy)"
  }

  private static func exclamation(_ outgoing: OutgoingText) -> Problem? {
    guard outgoing.text.raw.contains("!") || outgoing.tail.contains("!") else { return nil }
    return outgoing.error("\(outgoing.name) has an exclamation mark: end the sentence with a full stop.")
  }
}
