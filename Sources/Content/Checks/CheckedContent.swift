import Messages

/// What the checks look at: a library that is not yet known to be sound, and what its files told beside it.
struct CheckedContent {
  let library: ContentLibrary
  let notes: [FileNotes]
  let blocked: [String]
  /// Kinds of names that cannot be looked up because a file that defines some of them could not be read.
  let unreadable: Set<FileNotes.NameKind>
  /// The languages of own texts whose file could not be read.
  let unreadableTexts: Set<Language>
  /// nil: dates are not compared.
  let today: Day?
  /// Whether an overdue review is an error.
  let strict: Bool
  /// Everything that can be sent.
  let outgoing: [OutgoingText]

  private let keyLines: [String: [String: Int]]

  init(
    library: ContentLibrary, notes: [FileNotes], blocked: [String], unreadable: Set<FileNotes.NameKind>,
    unreadableTexts: Set<Language>, today: Day?, strict: Bool
  ) {
    self.library = library
    self.notes = notes
    self.blocked = blocked
    self.unreadable = unreadable
    self.unreadableTexts = unreadableTexts
    self.today = today
    self.strict = strict
    let keyLines = Dictionary(notes.map { ($0.file, $0.keyLines) }) { first, _ in first }
    self.keyLines = keyLines
    outgoing = OutgoingText.all(in: library) { keyLines[$0.file]?["title"] ?? 1 }
  }

  /// The line of a key at the top level of a file; 1 where the file does not have it.
  func line(of key: String, in file: String) -> Int { keyLines[file]?[key] ?? 1 }
}
