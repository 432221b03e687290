import Crypto

/// Tells one state of all content files from every other: SHA-256 over their lengths, paths and bytes, file by file in
/// the order of their paths.
struct ContentHash {
  private var hash = SHA256()

  mutating func add(_ file: ContentFiles.File) {
    hash.update(data: Array("\(file.path.utf8.count) \(file.bytes.count)\n\(file.path)\n".utf8))
    hash.update(data: file.bytes)
  }

  /// In hexadecimal.
  var text: String { Hexadecimal.text(hash.finalize()) }
}
