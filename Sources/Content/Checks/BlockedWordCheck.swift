extension ContentCheck {
  /// Nothing that is sent holds a string of `Conversations/_blocked.yaml`.
  static let blockedWords = ContentCheck("blocked words") { content in
    guard !content.blocked.isEmpty else { return [] }
    let blocked = content.blocked.map(BlockedString.init)
    let texts = content.outgoing.flatMap { outgoing in
      let places = (outgoing.plainParts + [outgoing.tail]).map(SearchedText.init)
      return blocked.filter { blocked in places.contains { $0.holds(blocked) } }.map {
        outgoing.error("\(outgoing.name) has \"\($0.text)\", which must never be sent (Conversations/_blocked.yaml).")
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
  static func holds(_ text: String, _ blocked: String) -> Bool { SearchedText(text).holds(BlockedString(blocked)) }
}

/// A string that must never be sent, prepared once for all texts.
private struct BlockedString {
  let text: String
  /// Of a number.
  let digits: String?
  let phrase: WordRow.Phrase
  /// In small letters, where it is looked for as it is written.
  let small: String?

  init(_ text: String) {
    self.text = text
    let digits = PhoneRun.digits(text)
    self.digits = digits.count >= 5 && !text.contains(where: \.isLetter) ? digits : nil
    phrase = WordRow.Phrase(text)
    small = text.contains(".") ? text.lowercased() : nil
  }
}

/// A text that is searched for all of them, prepared once.
private struct SearchedText {
  private let row: WordRow
  private let small: String
  private let numbers: [String]

  init(_ text: String) {
    row = WordRow(text)
    small = text.lowercased()
    numbers = PhoneRun.find(in: text).map(PhoneRun.digits)
  }

  func holds(_ blocked: BlockedString) -> Bool {
    if let digits = blocked.digits { return numbers.contains { $0.contains(digits) } }
    return row.contains(blocked.phrase) || blocked.small.map(small.contains) == true
  }
}
