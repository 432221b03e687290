import Messages

extension ContentCheck {
  /// The first text of an English answer can be read by people of twelve.
  static let readingAge = ContentCheck("reading age") { content in
    content.library.intents.compactMap { intent in
      guard let first = intent.answers[.english]?.first, let years = age(first), years > readingAgeLimit else {
        return nil
      }
      return Problem(
        .warning, file: intent.file, line: first.line,
        "the first text needs a reading age of \(oneDigit(years)), at most \(Int(readingAgeLimit)): use shorter sentences and shorter "
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
