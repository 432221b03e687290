import Content
import Foundation
import Matching

/// What the matcher learned from a version of the content, kept between starts: learning takes seconds, reading it does not.
///
/// A file of other content, of another program or a damaged one is refused by the matcher and written anew.
enum LearnedFile {
  private static let kind = "learned"

  /// The matcher for a library, from what was learned before where that fits.
  static func matcher(for library: ContentLibrary) -> Matcher {
    let file = KeptFolder.file(kind, library.version)
    let matcher = Matcher(library, learned: FileManager.default.contents(atPath: file.path()).map { Array($0) })
    if !matcher.wasLearnedBefore { KeptFolder.keep(matcher.learned, kind, library.version) }
    return matcher
  }
}
