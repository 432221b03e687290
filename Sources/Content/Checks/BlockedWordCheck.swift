extension ContentCheck {
  /// Nothing that is sent holds a string of `Conversations/_blocked.yaml`.
  static let blockedWords = ContentCheck("blocked words") { content in
    guard !content.blocked.isEmpty else { return [] }
    let texts = content.outgoing.flatMap { outgoing in
      let places = outgoing.plainParts + [outgoing.tail]
      return content.blocked.filter { blocked in places.contains { holds($0, blocked) } }.map {
        outgoing.error("\(outgoing.name) has \"\($0)\", which must never be sent (Conversations/_blocked.yaml).")
      }
    }
    return texts
      + content.library.directory.values.flatMap { record in
        content.blocked.filter { holds(record.reach, $0) || holds(record.name, $0) }.map {
          Problem(
            .error, file: record.file, line: record.line,
            "the record \(record.id) has \"\($0)\", which must never be sent (Conversations/_blocked.yaml).")
        }
      }
  }

  /// Numbers are compared by their digits, words as whole words, anything else as it is written.
  static func holds(_ text: String, _ blocked: String) -> Bool {
    let digits = PhoneRun.digits(blocked)
    if digits.count >= 5, !blocked.contains(where: \.isLetter) {
      return PhoneRun.find(in: text).contains { PhoneRun.digits($0).contains(digits) }
    }
    return WordRow(text).contains(WordRow.Phrase(blocked))
      || text.lowercased().contains(blocked.lowercased()) && blocked.contains(".")
  }
}
