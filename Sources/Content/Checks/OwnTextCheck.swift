import Messages

extension ContentCheck {
  /// Every sentence that code sends exists in English, and translations have no others.
  static let ownTexts = ContentCheck("own texts") { content in
    content.unreadableTexts.contains(.english)
      ? []
      : missing(content) + unknown(content) + tooLongForTeam(content)
        + untranslated(content)
  }

  private static func missing(_ content: CheckedContent) -> [Problem] {
    let english = content.library.texts[.english] ?? [:]
    let file = ContentPath.texts(.english)
    let written = content.notes.first { $0.file == file }?.keyLines ?? [:]
    return OwnTexts.required.filter { english[$0] == nil && written[$0] == nil }.map {
      Problem(.error, file: file, line: 1, "the text \"\($0)\" is missing: the helpline sends it. Add it.")
    }
  }

  private static func unknown(_ content: CheckedContent) -> [Problem] {
    content.library.texts.flatMap { language, texts in
      texts.filter { !OwnTexts.required.contains($0.key) }.map { id, text in
        let hint = NearName.hint(id, among: OwnTexts.required)
        return Problem(
          .warning, file: ContentPath.texts(language), line: text.line, "nothing sends a text named \"\(id)\"\(hint)")
      }
    }
  }

  /// `{team}` stands inside other texts, so that its sentences have to be short.
  private static func tooLongForTeam(_ content: CheckedContent) -> [Problem] {
    let english = content.library.texts[.english] ?? [:]
    return english.filter { OwnTexts.team.contains($0.key) && SMSText($0.value.raw).units > Slots.teamRoom }.map {
      id, text in
      Problem(
        .error, file: ContentPath.texts(.english), line: text.line,
        "\"\(id)\" has \(SMSText(text.raw).units) characters, but {team} has room for \(Slots.teamRoom): shorten it.")
    }
  }

  private static func untranslated(_ content: CheckedContent) -> [Problem] {
    let languages = content.library.texts.keys.filter { $0 != .english && !content.unreadableTexts.contains($0) }
    return languages.compactMap { language in
      let texts = content.library.texts[language] ?? [:]
      let isNumbersOnly = texts["language-numbers"] != nil && texts.keys.allSatisfy(OwnTexts.ofNumbers.contains)
      let missing = (isNumbersOnly ? OwnTexts.ofNumbers : OwnTexts.required).filter { texts[$0] == nil }
      guard !missing.isEmpty else { return nil }
      // What somebody in danger may need is a gap; the rest may wait for its translator.
      let isUrgent = missing.contains(where: OwnTexts.ofDanger.contains)
      return Problem(
        isUrgent ? .warning : .note, file: ContentPath.texts(language), line: 1,
        "\(missing.count) texts are not translated and go out in English: \(missing.joined(separator: ", ")).")
    }
  }
}
