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
    var files: [ContentFiles.File] = []
    for folder in folders {
      for path in try list(folder).map({ "\(folder)/\($0)" }) where ContentPlace(path: path) != .ignored {
        files.append(ContentFiles.File(path: path, bytes: try read(path)))
      }
    }
    return ContentFiles(files)
  }
}
