import Messages

extension ContentCheck {
  /// What is sent of an unsigned answer, the names and numbers alone, fits into two SMS as well.
  static let safeParts = ContentCheck("safe parts") { content in
    content.library.intents.compactMap { intent in
      let records = intent.numbers.compactMap { content.library.directory[$0] }
      let size = SMSText(records.map { "\($0.name): \($0.reach)" }.joined(separator: "\n"))
      guard size.segments > 2 else { return nil }
      return Problem(
        .warning, file: intent.file, line: content.line(of: "numbers", in: intent.file),
        "while the answer awaits sign-off the names and numbers go out alone, and \(size.units) characters "
          + "do not fit in two SMS: name fewer.")
    }
  }
}
