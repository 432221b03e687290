/// Where content files come from. Disk access is passed in, so that this floor has none of its own.
package struct ContentFolder: Sendable {
  /// The folders of a project that hold content.
  package static let names = ["Intents", "Conversations"]

  private let list: @Sendable (_ folder: String) throws -> [String]
  private let read: @Sendable (_ path: String) throws -> [UInt8]

  /// - Parameters:
  ///   - list: the paths of all files at any depth below a folder, each relative to that folder.
  ///   - read: the bytes of a file by its path relative to the project.
  package init(
    list: @escaping @Sendable (_ folder: String) throws -> [String],
    read: @escaping @Sendable (_ path: String) throws -> [UInt8]
  ) {
    self.list = list
    self.read = read
  }

  /// Reads all content files of the folders; throws what the passed-in closures throw.
  package func files(in folders: [String] = names) throws -> ContentFiles {
    ContentFiles(try paths(in: folders).map { ContentFiles.File(path: $0, bytes: try read($0)) })
  }

  /// The `ContentFiles.hash` of all content files, and those of `Conversations/`; the others, which are most of them, are
  /// held one at a time.
  package func fingerprint() throws -> (hash: String, conversations: ContentFiles) {
    var hash = ContentHash()
    var conversations: [ContentFiles.File] = []
    for path in try paths(in: Self.names).sorted(by: ContentFiles.precedes) {
      let file = ContentFiles.File(path: path, bytes: try read(path))
      hash.add(file)
      if ContentFiles.isConversation(path) { conversations.append(file) }
    }
    return (hash.text, ContentFiles(conversations))
  }

  private func paths(in folders: [String]) throws -> [String] {
    try folders.flatMap { folder in
      try list(folder).map { "\(folder)/\($0)" }.filter { ContentPlace(path: $0) != .ignored }
    }
  }
}
