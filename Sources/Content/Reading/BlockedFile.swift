/// Reads `Conversations/_blocked.yaml`: what must not occur in anything that is sent.
enum BlockedFile {
  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> [String] {
    switch value {
    case .nothing: return []
    case .list(let items, _): return items.compactMap { Lined($0, "a blocked word", &notes)?.text }
    case .text, .map:
      notes.error(value.line, "blocked words are a list: start each on a line of its own with \"- \".")
      return []
    }
  }
}
