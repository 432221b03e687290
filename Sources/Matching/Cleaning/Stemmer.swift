import CStemmer
import Synchronization

/// Snowball's English stemmer (Porter2) from the system's libstemmer.
///
/// An `sb_stemmer` keeps its buffer inside itself and is not safe on two threads. Stems of the content's words are made
/// once, at load; a message asks only for words that content does not have, about one in five, for some 0.2 µs each.
/// One stemmer behind a lock is therefore enough, and simpler than a pool: it is held for less time than a pool's own lock.
final class Stemmer: Sendable {
  private let handle: Mutex<OpaquePointer?>

  init() { handle = Mutex(sb_stemmer_new("english", "UTF_8")) }

  deinit { handle.withLock { sb_stemmer_delete($0) } }

  /// The stem; the word itself where it is very long or the library has no memory.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard (3...40).contains(word.count) else { return word }
    return handle.withLock { handle in
      guard let stem = sb_stemmer_stem(handle, word, CInt(word.count)) else { return word }
      return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }
  }
}
