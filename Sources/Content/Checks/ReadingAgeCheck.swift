import Messages

extension ContentCheck {
  /// The first text of an English answer, and what staff send, can be read by people of twelve.
  static let readingAge = ContentCheck("reading age") { content in
    let firsts = content.library.intents.compactMap { intent in
      intent.answers[.english].map { (file: intent.file, text: $0.first, name: "the first text") }
    }
    let replies = content.library.replies.compactMap { reply in
      reply.texts[.english].map { (file: reply.file, text: $0, name: "the reply \"\(reply.id)\"") }
    }
    return (firsts + replies).compactMap { file, text, name in
      guard let years = age(text), years > readingAgeLimit else { return nil }
      return Problem(
        .warning, file: file, line: text.line,
        "\(name) needs a reading age of \(oneDigit(years)), at most \(Int(readingAgeLimit)): use shorter sentences and shorter "
          + "words.")
    }
  }

  private static let readingAgeLimit = 12.0

  /// Slots are left out: numbers and names are no words to read.
  private static func age(_ text: Text) -> Double? { ReadingAge(text.filled { _ in nil }).years }

  /// Rounded up, so that a text above the limit never shows the limit.
  private static func oneDigit(_ years: Double) -> String {
    let tenths = Int((years * 10).rounded(.up))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
