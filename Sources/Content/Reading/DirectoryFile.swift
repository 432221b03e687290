/// Reads `Conversations/_directory/<any>.yaml`: records of helplines by id.
enum DirectoryFile {
  private static let keys =
    [
      "name", "reach", "kind", "for", "hours", "cost", "nations", "vital", "send", "checked", "review_by", "source",
    ] + RecordDetailFields.keys
  private static let nations = ["england", "wales", "scotland", "northern-ireland"]
  /// How the file says that a thing is not known.
  static let notStated = "not stated"

  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> [DirectoryRecord] {
    guard case .map(let entries, _) = value else {
      notes.error(value.line, "the directory is written as records by id, but here is \(value.name).")
      return []
    }
    return entries.compactMap { record($0, &notes) }
  }

  private static func record(_ entry: YAMLEntry, _ notes: inout FileNotes) -> DirectoryRecord? {
    notes.declare(.record, entry.key, line: entry.line)
    checkName(entry, &notes)
    guard let fields = Fields(entry.value, of: "the record \"\(entry.key)\"", keys: keys, &notes) else { return nil }
    let name = fields.text("name", &notes)
    let reach = fields.text("reach", &notes)
    let purpose = fields.text("for", &notes)
    let kind: DirectoryRecord.Kind? = fields.word("kind", &notes)
    let send: DirectoryRecord.Send? = fields.word("send", &notes)
    let vital = fields.flag("vital", &notes)
    let before = notes.problems.count
    let hours = HoursFields.read(fields, &notes)
    let isReadable = notes.problems.count == before
    let proof = proof(fields, isVital: vital == true, entry.key, &notes)
    if send == .full, hours == nil, isReadable {
      notes.error(
        fields.line(of: "send"), "\"send: full\" prints hours, but they are not stated: write \"send: number\".")
    }
    if let kind, let send, (kind == .web) != (send == .website) {
      notes.error(fields.line(of: "send"), "\"kind: web\" and \"send: website\" belong together: correct one of them.")
    }
    guard let name, let reach, let purpose, let kind, let send, let vital, let proof else { return nil }
    return DirectoryRecord(
      id: entry.key, name: name.text, reach: reach.text, kind: kind, purpose: purpose.text, hours: hours,
      cost: known("cost", fields, &notes), nations: nations(fields, &notes), vital: vital, send: send,
      details: RecordDetailFields.read(fields, &notes), proof: proof, file: notes.file, line: entry.line)
  }

  private static func checkName(_ entry: YAMLEntry, _ notes: inout FileNotes) {
    if !FileName.isName(entry.key) {
      notes.error(entry.line, "the record \"\(entry.key)\" needs an id of small letters, digits and hyphens.")
    } else if Slots.reserved.contains(entry.key) {
      notes.error(entry.line, "{\(entry.key)} already means something else: give this record another id.")
    }
  }

  private static func known(_ key: String, _ fields: Fields, _ notes: inout FileNotes) -> String? {
    fields.optionalText(key, &notes).flatMap { $0.text == notStated ? nil : $0.text }
  }

  private static func nations(_ fields: Fields, _ notes: inout FileNotes) -> [String] {
    let found = fields.texts("nations", &notes)
    if found.isEmpty { notes.error(fields.line, "\(fields.subject) needs the key \"nations\": add it.") }
    for nation in found where !nations.contains(nation.text) {
      notes.error(nation.line, "unknown nation \"\(nation.text)\"\(NearName.hint(nation.text, among: nations))")
    }
    return found.map(\.text)
  }

  private static func proof(
    _ fields: Fields, isVital: Bool, _ id: String, _ notes: inout FileNotes
  ) -> Proof? {
    let source = fields.text("source", &notes)
    let effect =
      isVital
      ? " It is vital and is sent all the same."
      : " Until then {\(id)} is withheld: a text that names it is replaced by its other numbers alone."
    let days = ProofFields.days(fields, overdue: effect, &notes)
    guard let source, let days else { return nil }
    ProofFields.checkAddress(source, &notes)
    return Proof(
      sources: [Source(name: source.text, url: source.text)], checked: days.checked, reviewBy: days.reviewBy)
  }
}
