extension ContentLibrary {
  /// Records whose review date lies before that day, by id; the vital ones, which are said all the same, included.
  package func overdueRecords(on today: Day) -> [DirectoryRecord] {
    directory.values.filter { $0.isOverdue(on: today) }.sorted { $0.id < $1.id }
  }

  /// The library in which these records are vital too. Returns the ids that no record has beside it.
  package func addingVital(_ ids: [String]) -> (library: ContentLibrary, unknown: [String]) {
    var library = self
    for id in ids { library.directory[id]?.vital = true }
    return (library, ids.filter { directory[$0] == nil })
  }
}
