import Content
import Masking
import Synchronization

/// The masker of the content in use: numbers of its directory stay readable. Making one takes a moment, so it is kept.
final class MaskBook: Sendable {
  /// One for the process: what it holds comes from the content alone.
  static let shared = MaskBook()
  private let kept = Mutex<(version: String, masker: Masker)?>(nil)

  func masker(of library: ContentLibrary) -> Masker {
    kept.withLock { kept in
      if let kept, kept.version == library.version { return kept.masker }
      let masker = Masker(helplines: library.directory.values.map(\.reach))
      kept = (library.version, masker)
      return masker
    }
  }
}
