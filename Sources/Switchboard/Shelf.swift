package import Content
package import Matching
import Messages
import Synchronization

/// The content in use, with the matcher made of it. A reload puts a whole new one in its place, or leaves the old.
package final class Shelf: Sendable {
  private let loaded: Mutex<Loaded>

  /// Content and matcher that belong together.
  package struct Loaded: Sendable {
    /// Checked and without errors.
    package var library: ContentLibrary
    /// Tells staff how texts are read, and by what; `read` is the way that texts go.
    package var matcher: Matcher { reader.value }
    /// How texts are read: the matcher's own way, unless a measurement puts another in its place.
    package var read: @Sendable (String, MatchContext) -> Reading
    /// The subjects that somebody signed off as they stand.
    package var approved: Set<String>
    /// Copied with every turn.
    private let reader: Shared<Matcher>

    /// Makes the matcher for a library, unless it is made already.
    package init(library: ContentLibrary, matcher made: Matcher? = nil) {
      self.library = library
      let reader = Shared(made ?? Matcher(library))
      self.reader = reader
      read = { reader.value.read($0, in: $1) }
      let unsigned = Set(library.unsigned.map(\.subject.description))
      approved = Set(library.subjects.map(\.subject.description)).subtracting(unsigned)
    }
  }

  /// A shelf that holds content with its reader.
  package init(_ loaded: Loaded) { self.loaded = Mutex(loaded) }

  /// A shelf that holds checked content.
  package convenience init(_ library: ContentLibrary) { self.init(Loaded(library: library)) }

  /// Take it once a turn: the next look may find another version.
  package var current: Loaded { loaded.withLock { $0 } }

  /// Takes new content; what is being answered now finishes with the old.
  package func replace(with library: ContentLibrary, matcher: Matcher? = nil) {
    let fresh = Loaded(library: library, matcher: matcher)
    loaded.withLock { $0 = fresh }
  }
}
