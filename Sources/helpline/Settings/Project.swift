import ArgumentParser
import Content
import Foundation

/// Where content is, as an option of several commands.
struct ContentOption: ParsableArguments {
  @Option(help: "Folder that holds Intents/ and Conversations/.")
  var content: String?

  /// The folder: the option, else HELPLINE_CONTENT, else the working folder.
  var folder: String { content ?? ProcessInfo.processInfo.environment["HELPLINE_CONTENT"] ?? "." }

  /// The checked library; prints every error and stops when there is one.
  func load() throws -> ContentLibrary {
    let (library, problems) = try Project.load(folder)
    guard let library else {
      for problem in problems where problem.severity == .error { Console.complain(problem.description) }
      throw Stop(.badData, "the content has errors: mend them, then run helpline check")
    }
    return library
  }
}

/// Reads a folder of content.
enum Project {
  /// The library when there is no error, and all problems; dates are compared with the day of today.
  static func load(_ folder: String, strict: Bool = false) throws -> (library: ContentLibrary?, problems: [Problem]) {
    ContentLoader.load(try files(folder), today: Day(unix: Date().timeIntervalSince1970), strict: strict)
  }

  /// Another content, to compare with: it may be old, so that today's checks do not stop it.
  static func loadToCompare(_ folder: String) throws -> ContentLibrary {
    let library = ContentLoader.loadUnchecked(try files(folder))
    guard !library.intents.isEmpty else { throw Stop(.badData, "\(folder) holds no intent that can be read") }
    return library
  }

  private static func files(_ folder: String) throws -> ContentFiles {
    guard FileManager.default.fileExists(atPath: folder + "/Intents") else {
      throw Stop(.noInput, "there is no Intents folder in \(folder): run in the project's folder, or give --content")
    }
    let reader = ContentFolder(
      list: { name in try files(below: "\(folder)/\(name)") },
      read: { path in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
          throw Stop(.noInput, "\(path) cannot be read: check its permissions")
        }
        return Array(data)
      })
    return try reader.files()
  }

  /// Paths relative to the folder, of files alone; a folder that is not there has none.
  private static func files(below folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }
  }
}
