import Messages

/// Which of several urgent needs comes first, and what is never guessed.
enum Precedence {
  /// Thoughts of dying come after what is happening or has been done: then 999 stands first, and 116 123 follows.
  private static let afterDeeds = "urgent.suicide"

  /// Orders that cannot be taken back lightly are read from rules and whole commands, never from likeness alone.
  static let orders: Set<String> = ["talk.stop", "talk.delete", "talk.start"]

  /// Whether the first need is to be answered before the second, as far as their kinds say; nil where they do not.
  static func isFirst(_ a: (id: String, level: Level), _ b: (id: String, level: Level)) -> Bool? {
    if a.level != b.level { return a.level > b.level }
    if a.level == .emergency, a.id != b.id {
      if a.id == afterDeeds { return false }
      if b.id == afterDeeds { return true }
    }
    return nil
  }
}
