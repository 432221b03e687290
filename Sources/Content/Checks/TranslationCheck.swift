import Messages

extension ContentCheck {
  /// Answers about danger exist in each language that the helpline has sentences in; a gap is a note, English goes out.
  static let translations = ContentCheck("translations") { content in
    let languages = content.library.texts.keys.filter { $0 != .english }.sorted { $0.rawValue < $1.rawValue }
    return content.library.intents.filter(\.level.opensCase).compactMap { intent in
      let missing = languages.filter { intent.answers[$0] == nil }.map(\.rawValue)
      guard !missing.isEmpty else { return nil }
      let example = ContentPath.translation(of: intent.file, Language(rawValue: missing[0]))
      return Problem(
        .note, file: intent.file, line: content.line(of: "answer", in: intent.file),
        "this urgent answer goes out in English to people who text in \(missing.joined(separator: ", ")): translate it, as in "
          + "\(example).")
    }
  }
}
