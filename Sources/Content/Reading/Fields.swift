/// The keys of a map, taken one by one; whatever is wrong with one goes into the notes.
struct Fields {
  /// What the map describes, in words: `an intent`.
  let subject: String
  let line: Int
  private let entries: [String: YAMLEntry]

  /// nil when the value is not a map. Keys that are not in `keys` are errors.
  init?(_ value: YAMLValue, of subject: String, keys: [String], _ notes: inout FileNotes) {
    guard case .map(let list, let line) = value else {
      notes.error(
        value.line,
        "\(subject) is written as keys with values (\(keys.joined(separator: ", "))), but here is \(value.name).")
      return nil
    }
    for entry in list where !keys.contains(entry.key) {
      let hint = NearName.of(entry.key, among: keys).map { ": did you mean \($0)?" }
      notes.error(
        entry.line,
        "unknown key \"\(entry.key)\" in \(subject)" + (hint ?? ". The keys are \(keys.joined(separator: ", "))."))
    }
    self.subject = subject
    self.line = line
    entries = Dictionary(list.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The line of a key, or of the map where the key is missing.
  func line(of key: String) -> Int { entries[key]?.line ?? line }

  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The value of a key that may be missing.
  func optional(_ key: String) -> YAMLValue? { entries[key]?.value }

  /// The value of a key that must be there.
  func value(_ key: String, _ notes: inout FileNotes) -> YAMLValue? {
    if let entry = entries[key] { return entry.value }
    notes.error(line, "\(subject) needs the key \"\(key)\": add it.")
    return nil
  }

  /// A text that must be there, without white space around it.
  func text(_ key: String, _ notes: inout FileNotes) -> Lined? {
    value(key, &notes).flatMap { Lined($0, "\"\(key)\"", &notes) }
  }

  /// A text that may be missing.
  func optionalText(_ key: String, _ notes: inout FileNotes) -> Lined? {
    optional(key).flatMap { Lined($0, "\"\(key)\"", &notes) }
  }

  /// A list of values, or nil where it is missing.
  func items(_ key: String, _ notes: inout FileNotes) -> [YAMLValue]? {
    switch entries[key]?.value {
    case .list(let items, _): return items
    case nil: return nil
    case .text(_, let line), .nothing(let line), .map(_, let line):
      notes.error(line, "\"\(key)\" is a list: start each item on a line of its own with \"- \", or write [one, two].")
      return nil
    }
  }

  /// A list of texts; empty where it is missing.
  func texts(_ key: String, _ notes: inout FileNotes) -> [Lined] {
    (items(key, &notes) ?? []).compactMap { Lined($0, "an item of \"\(key)\"", &notes) }
  }

  /// One of a few words. A missing key gives `fallback`, or an error where there is none.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, or fallback: Word? = nil, _ notes: inout FileNotes
  ) -> Word? {
    if let fallback, !has(key) { return fallback }
    guard let text = text(key, &notes) else { return nil }
    if let word = Word(rawValue: text.text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let hint = NearName.of(text.text, among: words).map { ": did you mean \($0)?" }
    notes.error(
      text.line, "unknown \(key) \"\(text.text)\"" + (hint ?? ". It is one of \(words.joined(separator: ", "))."))
    return nil
  }

  /// `true` or `false`; false where it is missing.
  func flag(_ key: String, _ notes: inout FileNotes) -> Bool? {
    guard let text = optionalText(key, &notes) else { return has(key) ? nil : false }
    if let flag = Bool(text.text) { return flag }
    notes.error(text.line, "\"\(key)\" is true or false, not \"\(text.text)\".")
    return nil
  }

  /// A day that must be there.
  func day(_ key: String, _ notes: inout FileNotes) -> Day? {
    guard let text = text(key, &notes) else { return nil }
    if let day = Day(text.text) { return day }
    notes.error(text.line, "\"\(text.text)\" is not a day of the calendar: write \(key) as 2026-11-21.")
    return nil
  }
}
