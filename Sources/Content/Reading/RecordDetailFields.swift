import Messages

/// Reads what a record may say about whom a line is for and how it is reached: every key may be missing.
enum RecordDetailFields {
  static let keys = ["who", "ages", "languages", "channels", "confidential"]

  static func read(_ fields: Fields, _ notes: inout FileNotes) -> DirectoryRecord.Details {
    DirectoryRecord.Details(
      who: fields.optionalText("who", &notes)?.text, ages: ages(fields, &notes), languages: languages(fields, &notes),
      channels: channels(fields, &notes), confidentiality: fields.optionalText("confidential", &notes)?.text)
  }

  private static func ages(_ fields: Fields, _ notes: inout FileNotes) -> Ages? {
    guard let text = fields.optionalText("ages", &notes) else { return nil }
    if let ages = Ages(text.text) { return ages }
    notes.error(text.line, "\"\(text.text)\" is no range of ages: write 16+, under 19, or 18-25.")
    return nil
  }

  private static func languages(_ fields: Fields, _ notes: inout FileNotes) -> [Language] {
    fields.texts("languages", &notes).compactMap { code in
      if FileName.isLanguage(code.text) { return Language(rawValue: code.text) }
      notes.error(
        code.line, "\"\(code.text)\" is no code of a language: write en for English, cy for Welsh, ro for Romanian.")
      return nil
    }
  }

  private static func channels(_ fields: Fields, _ notes: inout FileNotes) -> [DirectoryRecord.Channel] {
    guard let value = fields.optional("channels") else { return [] }
    let kinds = DirectoryRecord.Channel.Kind.allCases
    guard let channels = Fields(value, of: "\"channels\"", keys: kinds.map(\.rawValue), &notes) else { return [] }
    return kinds.compactMap { kind in
      channels.optionalText(kind.rawValue, &notes).map { DirectoryRecord.Channel(kind: kind, reach: $0.text) }
    }
  }
}
