import CStemmer
import Synchronization

/// Snowball's English stemmer (Porter2) from the system's libstemmer, with the forms that it cannot know (`Irregular`).
///
/// An `sb_stemmer` keeps its buffer inside itself and is not safe on two threads. Stems of the content's words are made
/// once, at load; a message asks only for words that content does not have, about one in five, for some 0.2 µs each.
/// One stemmer behind a lock is therefore enough, and simpler than a pool: it is held for less time than a pool's own lock.
final class Stemmer: Sendable {
  private let handle: Mutex<OpaquePointer?>

  init() { handle = Mutex(sb_stemmer_new("english", "UTF_8")) }

  deinit { handle.withLock { sb_stemmer_delete($0) } }

  /// The stem; the word itself where it is very long or the library has no memory.
  func stem(_ word: [UInt8]) -> [UInt8] { stem(word.span) }

  /// The stem; the word itself where it is very long or the library has no memory.
  func stem(_ word: Span<UInt8>) -> [UInt8] {
    guard (3...40).contains(word.count) else { return Array(word) }
    if let stem = Irregular.stem(of: word) { return stem }
    // The library takes a pointer, and gives one to a buffer of its own that is good until its next call.
    return handle.withLock { handle in
      word.withUnsafeBufferPointer { bytes in
        guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, CInt(bytes.count)) else { return Array(bytes) }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
      }
    }
  }
}
