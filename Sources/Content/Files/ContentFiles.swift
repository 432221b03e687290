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
    self.files = files.sorted { Self.precedes($0.path, $1.path) }
  }

  /// Those of `Conversations/`.
  package var conversations: ContentFiles { ContentFiles(files.filter { Self.isConversation($0.path) }) }

  static func isConversation(_ path: String) -> Bool { path.hasPrefix("Conversations/") }

  static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  /// Hexadecimal digits that a version has.
  package static let versionLength = 12

  /// The first digits of `hash`.
  package var version: String { String(hash.prefix(Self.versionLength)) }

  /// SHA-256 over the lengths, paths and bytes of all files, in hexadecimal.
  package var hash: String {
    var hash = ContentHash()
    for file in files { hash.add(file) }
    return hash.text
  }
}
