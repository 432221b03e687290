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
    var draft = ContentDraft()
    for read in SideBySide.map(files.files, ContentPiece.read) { draft.take(read) }
    let content = draft.assembled(version: files.version, today: today, strict: strict)
    let found = content.notes.flatMap(\.problems) + SideBySide.map(ContentCheck.all) { $0.problems(content) }.joined()
    let problems = unique(found.sorted())
    return (problems.contains { $0.severity == .error } ? nil : content.library, problems)
  }

  private static func unique(_ sorted: [Problem]) -> [Problem] {
    var unique: [Problem] = []
    for problem in sorted where unique.last != problem { unique.append(problem) }
    return unique
  }
}
