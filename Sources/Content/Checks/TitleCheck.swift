import Messages

extension ContentCheck {
  /// A title is short: the helpline offers it as a numbered choice.
  static let titles = ContentCheck("titles") { content in
    content.library.intents.compactMap { intent in
      let length = intent.title.unicodeScalars.count
      guard length > Slots.titleRoom else { return nil }
      return Problem(
        .warning, file: intent.file, line: content.line(of: "title", in: intent.file),
        "the title has \(length) characters, at most \(Slots.titleRoom) fit as a choice: shorten it.")
    }
  }
}
