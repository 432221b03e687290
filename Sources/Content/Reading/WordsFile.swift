/// Reads `Intents/_words/<any>.yaml`: word groups by name.
enum WordsFile {
  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> [Concept] {
    guard case .map(let entries, _) = value else {
      notes.error(value.line, "word groups are written as \"name: [word, another word]\", but here is \(value.name).")
      return []
    }
    return entries.map { concept($0, &notes) }
  }

  private static func concept(_ entry: YAMLEntry, _ notes: inout FileNotes) -> Concept {
    if !FileName.isName(entry.key) {
      notes.error(entry.line, "the word group \"\(entry.key)\" needs a name of small letters, digits and hyphens.")
    }
    notes.declare(.concept, entry.key, line: entry.line)
    var members: [String] = []
    var seen: Set<String> = []
    for member in words(entry, &notes) where isFit(member, &notes) {
      if seen.insert(member.text).inserted {
        members.append(member.text)
      } else {
        notes.warning(member.line, "\"\(member.text)\" stands in ~\(entry.key) twice: remove one.")
      }
    }
    return Concept(name: entry.key, members: members, file: notes.file, line: entry.line)
  }

  private static func words(_ entry: YAMLEntry, _ notes: inout FileNotes) -> [Lined] {
    guard case .list(let items, _) = entry.value, !items.isEmpty else {
      notes.error(entry.line, "the word group \"\(entry.key)\" needs a list of words: [word, another word].")
      return []
    }
    return items.compactMap { Lined($0, "a word of \"\(entry.key)\"", &notes) }
  }

  private static func isFit(_ member: Lined, _ notes: inout FileNotes) -> Bool {
    do throws(PatternError) {
      _ = try Pattern(phrase: member.text)
      return true
    } catch {
      notes.error(
        member.line,
        "\"\(member.text)\", column \(error.column): a word group holds words and phrases, never patterns. "
          + error.message
      )
      return false
    }
  }
}
