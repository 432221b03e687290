import Messages

/// Reads `Conversations/_replies/<language>.yaml`: prepared texts for staff, by id.
enum RepliesFile {
  /// A text of one language, with what the English file alone says of it.
  struct Entry: Sendable {
    var id: String
    var line: Int
    var text: Text
    /// Nil in a translation.
    var reply: StaffReply?
  }

  static func read(_ value: YAMLValue, _ language: Language, _ notes: inout FileNotes) -> [Entry] {
    guard case .map(let entries, _) = value else {
      notes.error(value.line, "replies are written as \"id:\" with \"title:\" and \"text:\" below it.")
      return []
    }
    return entries.compactMap { language == .english ? original($0, &notes) : translation($0, &notes) }
  }

  private static func original(_ entry: YAMLEntry, _ notes: inout FileNotes) -> Entry? {
    let keys = ["title", "text", "policy", "sources", "checked", "review_by"]
    let subject = "the reply \"\(entry.key)\""
    guard let fields = Fields(entry.value, of: subject, keys: keys, &notes) else { return nil }
    if !FileName.isName(entry.key) {
      notes.error(entry.line, "a reply's name has small letters, digits and hyphens, not \"\(entry.key)\".")
    }
    let title = fields.text("title", &notes)
    let text = fields.text("text", &notes).map(Text.init)
    let policy = fields.optionalText("policy", &notes)
    // Whoever states a fact says where it is from, and until when it holds.
    let statesFacts = ["sources", "checked", "review_by"].contains(where: fields.has)
    let proof = statesFacts ? ProofFields.read(fields, &notes) : nil
    guard let title, let text, !statesFacts || proof != nil else { return nil }
    return Entry(
      id: entry.key, line: entry.line, text: text,
      reply: StaffReply(
        id: entry.key, title: title.text, policy: policy?.text, texts: [.english: text], proof: proof, file: notes.file,
        line: entry.line))
  }

  private static func translation(_ entry: YAMLEntry, _ notes: inout FileNotes) -> Entry? {
    guard let fields = Fields(entry.value, of: "the reply \"\(entry.key)\"", keys: ["text"], &notes) else { return nil }
    return fields.text("text", &notes).map { Entry(id: entry.key, line: entry.line, text: Text($0)) }
  }
}
