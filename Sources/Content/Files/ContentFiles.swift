import Crypto

/// The files that editors wrote, as bytes: whoever loads content passes them in.
package struct ContentFiles: Sendable {
  /// One file; the path is relative to the project and has slashes: `Intents/law/selling.yaml`.
  package struct File: Sendable, Equatable {
    /// Relative to the project.
    package var path: String
    /// As they stand on disk.
    package var bytes: [UInt8]

    /// A file with its content.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// A file of text.
    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
  }

  /// Sorted by path, whatever order the file system gave.
  package let files: [File]

  /// Files in any order.
  package init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Hexadecimal digits that a version has.
  package static let versionLength = 12

  /// The first digits of a SHA-256 over the lengths, paths and bytes of all files.
  package var version: String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.path.utf8.count) \(file.bytes.count)\n\(file.path)\n".utf8))
      hash.update(data: file.bytes)
    }
    return String(Hexadecimal.text(hash.finalize()).prefix(Self.versionLength))
  }
}
