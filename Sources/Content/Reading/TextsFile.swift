/// Reads `Conversations/_texts/<language>.yaml`: the helpline's own sentences by id.
enum TextsFile {
  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> [String: Text] {
    guard case .map(let entries, _) = value else {
      notes.error(value.line, "own texts are written as \"id: text\", but here is \(value.name).")
      return [:]
    }
    var texts: [String: Text] = [:]
    for entry in entries { texts[entry.key] = text(entry, &notes) }
    return texts
  }

  private static func text(_ entry: YAMLEntry, _ notes: inout FileNotes) -> Text? {
    guard case .map = entry.value else {
      return Lined(entry.value, "the text \"\(entry.key)\"", &notes).map(Text.init)
    }
    guard let fields = Fields(entry.value, of: "the text \"\(entry.key)\"", keys: ["text", "note"], &notes) else {
      return nil
    }
    _ = fields.optionalText("note", &notes)
    return fields.text("text", &notes).map(Text.init)
  }
}
