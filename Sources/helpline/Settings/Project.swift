import ArgumentParser
import Content
import Foundation

/// Where content is, as an option of several commands.
struct ContentOption: ParsableArguments {
  @Option(help: "Folder that holds Intents/ and Conversations/.")
  var content: String?

  /// The folder: the option, else HELPLINE_CONTENT, else the working folder.
  var folder: String { content ?? ProcessInfo.processInfo.environment["HELPLINE_CONTENT"] ?? "." }

  /// The checked library, whole; prints every error and stops when there is one.
  func load() throws -> ContentLibrary {
    let (library, problems) = try Project.load(folder)
    return try Project.found(library, problems)
  }

  /// The checked library as it is served, with its matcher; prints every error and stops when there is one.
  func start() throws -> ReadyContent {
    let (ready, problems) = try Project.start(folder)
    return try Project.found(ready, problems)
  }
}

/// Reads a folder of content.
enum Project {
  /// The library when there is no error, and all problems; dates are compared with the day of today.
  static func load(_ folder: String, strict: Bool = false) throws -> (library: ContentLibrary?, problems: [Problem]) {
    load(try reader(folder).files(), strict: strict)
  }

  /// All that a check finds, as of today.
  static func check(_ folder: String, strict: Bool) throws -> Checked {
    CheckFile.check(try reader(folder).files(), on: Day(unix: Date().timeIntervalSince1970), strict: strict)
  }

  /// Another content, to compare with: it may be old, so that today's checks do not stop it.
  static func loadToCompare(_ folder: String) throws -> ContentLibrary {
    let library = ContentLoader.loadUnchecked(try reader(folder).files())
    guard !library.intents.isEmpty else { throw Stop(.badData, "\(folder) holds no intent that can be read") }
    return library
  }

  /// The library as it is served, with its matcher, when there is no error: from what an earlier start kept of just
  /// these files, or made anew. All problems of what is made anew.
  static func start(_ folder: String) throws -> (ready: ReadyContent?, problems: [Problem]) {
    let reader = try reader(folder)
    let (hash, conversations) = try reader.fingerprint()
    if let ready = StartFile.read(for: hash, conversations) { return (ready, []) }
    let files = try reader.files()
    let (library, problems) = load(files, strict: false)
    return (library.map { StartFile.keep($0, LearnedFile.matcher(for: $0), for: files) }, problems)
  }

  /// The version of the files as they stand, whether they are right or not.
  static func version(_ folder: String) throws -> String {
    String(try reader(folder).fingerprint().hash.prefix(ContentFiles.versionLength))
  }

  /// What was found; prints every error and stops when there is nothing.
  static func found<Found>(_ found: Found?, _ problems: [Problem]) throws -> Found {
    if let found { return found }
    for problem in problems where problem.severity == .error { Terminal.complain(problem.description) }
    throw Stop(.badData, "the content has errors: mend them, then run helpline check")
  }

  private static func load(_ files: ContentFiles, strict: Bool) -> (library: ContentLibrary?, problems: [Problem]) {
    ContentLoader.load(files, today: Day(unix: Date().timeIntervalSince1970), strict: strict)
  }

  private static func reader(_ folder: String) throws -> ContentFolder {
    guard FileManager.default.fileExists(atPath: folder + "/Intents") else {
      throw Stop(.noInput, "there is no Intents folder in \(folder): run in the project's folder, or give --content")
    }
    return ContentFolder(
      list: { name in try files(below: "\(folder)/\(name)") },
      read: { path in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
          throw Stop(.noInput, "\(path) cannot be read: check its permissions")
        }
        return Array(data)
      })
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
