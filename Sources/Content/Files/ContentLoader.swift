/// Turns files into a library, or into a list of what is wrong with them.
package enum ContentLoader {
  /// Reads and checks all files.
  ///
  /// There is a library only when no problem is an error. Problems are sorted by file and line.
  /// - Parameters:
  ///   - today: dates of review are compared with it; nil compares none.
  ///   - strict: makes an overdue review an error.
  package static func load(
    _ files: ContentFiles, today: Day? = nil, strict: Bool = false
  ) -> (library: ContentLibrary?, problems: [Problem]) {
    let content = read(files, today: today, strict: strict)
    let checked = SideBySide.map(ContentCheck.all) { check in check.problems(content).map { $0.found(by: check.name) } }
    let found = content.notes.flatMap(\.problems) + checked.joined()
    let problems = unique(found.sorted())
    return (problems.contains { $0.severity == .error } ? nil : content.library, problems)
  }

  /// Everything of the files that can be read, without any check: an earlier version to compare with, which need not hold to
  /// the rules of today. Never to answer anybody with.
  package static func loadUnchecked(_ files: ContentFiles) -> ContentLibrary {
    read(files, today: nil, strict: false).library
  }

  /// A library as it is served, of content that was loaded before without an error: intents as `keptIntents` of that
  /// library, and the files of `Conversations/` beside them. Nil where the bytes are of something else.
  package static func load(
    kept intents: [UInt8], with conversations: ContentFiles, version: String
  ) -> ContentLibrary? {
    guard let intents = ContentLibrary.intents(kept: intents) else { return nil }
    var draft = ContentDraft()
    for intent in intents { draft.take(intent) }
    for read in SideBySide.map(conversations.files, ContentPiece.read) { draft.take(read) }
    return draft.assembled(version: version, today: nil, strict: false).library
  }

  private static func read(_ files: ContentFiles, today: Day?, strict: Bool) -> CheckedContent {
    var draft = ContentDraft()
    for read in SideBySide.map(files.files, ContentPiece.read) { draft.take(read) }
    return draft.assembled(version: files.version, today: today, strict: strict)
  }

  private static func unique(_ sorted: [Problem]) -> [Problem] {
    var unique: [Problem] = []
    for problem in sorted where unique.last != problem { unique.append(problem) }
    return unique
  }
}
