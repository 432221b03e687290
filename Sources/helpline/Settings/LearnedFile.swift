import Content
import Foundation
import Matching
import Messages

/// What the matcher learned from a version of the content, kept between starts: learning takes seconds, reading it does not.
///
/// A file of other content, of another program or a damaged one is refused by the matcher and written anew.
enum LearnedFile {
  private static let kind = "learned"

  /// The matcher for a library, from what was learned before where that fits.
  static func matcher(for library: ContentLibrary) -> Matcher {
    let key = key(library)
    let file = KeptFolder.file(kind, key)
    let matcher = Matcher(library, learned: FileManager.default.contents(atPath: file.path()).map { Array($0) })
    if !matcher.wasLearnedBefore { KeptFolder.keep(matcher.learned, kind, key) }
    return matcher
  }

  /// Of what is learned from alone, so that a changed answer learns nothing anew (FNV-1a; the matcher checks the rest).
  private static func key(_ library: ContentLibrary) -> String {
    var hash = FNV1a.seed
    func add(_ text: String) {
      hash = FNV1a.add(0xff, to: FNV1a.hash(text.utf8, after: hash))
    }
    for intent in library.intents {
      add(intent.id)
      for example in intent.examples.yes + intent.examples.no { add(example.text) }
      for rule in intent.rules { add(rule.source) }
    }
    for example in library.everyday { add(example.text) }
    for name in library.concepts.keys.sorted() { for member in library.concepts[name]?.members ?? [] { add(member) } }
    return String(hash, radix: 16)
  }
}
