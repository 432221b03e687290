package import Content
package import Matching
import Synchronization

/// The content in use, with the matcher made of it. A reload puts a whole new one in its place, or leaves the old.
package final class Shelf: Sendable {
  private let loaded: Mutex<Loaded>

  /// Content and matcher that belong together.
  package struct Loaded: Sendable {
    /// Checked and without errors.
    package var library: ContentLibrary
    /// Compiled from `library` and from nothing else.
    package var matcher: Matcher
    /// The subjects that somebody signed off as they stand.
    package var approved: Set<String>

    /// Makes the matcher for a library.
    package init(library: ContentLibrary) {
      self.library = library
      matcher = Matcher(library)
      let unsigned = Set(library.unsigned.map(\.subject.description))
      approved = Set(library.subjects.map(\.subject.description)).subtracting(unsigned)
    }
  }

  /// A shelf that holds checked content.
  package init(_ library: ContentLibrary) { loaded = Mutex(Loaded(library: library)) }

  /// Take it once a turn: the next look may find another version.
  package var current: Loaded { loaded.withLock { $0 } }

  /// Takes new content; what is being answered now finishes with the old.
  package func replace(with library: ContentLibrary) {
    let fresh = Loaded(library: library)
    loaded.withLock { $0 = fresh }
  }
}
