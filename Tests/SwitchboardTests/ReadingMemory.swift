import Matching
import Switchboard
import Synchronization

/// Readings that are kept: walks text the same in the same states again and again, and reading is most of their time.
final class ReadingMemory: Sendable {
  private let readings = Mutex<[String: [(context: MatchContext, reading: Reading)]]>([:])
  /// Texts that are kept before everything is dropped.
  private static let most = 20_000

  /// The content, read through this memory.
  static func around(_ loaded: Shelf.Loaded) -> Shelf.Loaded {
    let memory = ReadingMemory()
    var remembered = loaded
    remembered.read = { text, context in
      // A text of a hundred kilobytes comes once.
      text.utf8.count > 1000 ? loaded.read(text, context) : memory.read(text, context, loaded.read)
    }
    return remembered
  }

  private func read(_ text: String, _ context: MatchContext, _ read: (String, MatchContext) -> Reading) -> Reading {
    let known = readings.withLock { $0[text]?.first { $0.context == context }?.reading }
    if let known { return known }
    let reading = read(text, context)
    readings.withLock { readings in
      if readings.count > Self.most { readings = [:] }
      readings[text, default: []].append((context, reading))
    }
    return reading
  }
}
