/// Reads `answer`, in English files and in translations.
enum AnswerFields {
  /// More than this nobody asks for.
  private static let moreLimit = 9

  static func read(_ fields: Fields, _ notes: inout FileNotes) -> Answer? {
    guard let value = fields.value("answer", &notes),
      let fields = Fields(value, of: "an answer", keys: ["first", "more"], &notes)
    else { return nil }
    let more = fields.texts("more", &notes)
    if more.count > moreLimit {
      notes.error(fields.line(of: "more"), "\"more\" has \(more.count) texts: at most \(moreLimit) are sent.")
    }
    guard let first = fields.text("first", &notes) else { return nil }
    return Answer(first: Text(first), more: more.map(Text.init))
  }
}

extension Text {
  init(_ lined: Lined) { self.init(lined.text, line: lined.line) }
}
