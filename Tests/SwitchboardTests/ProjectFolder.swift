import Content
import Foundation
import Switchboard

/// The project's own content, read once.
enum ProjectFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func paths(below folder: String, ending suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(suffix) }.sorted()
      .map { "\(folder)/\($0)" }
  }

  static func text(_ path: String) throws -> String { try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

  /// Nil when the content has errors; `helpline check` says which.
  static let loaded: Shelf.Loaded? = {
    let files = ContentFolder(
      list: { folder in
        try paths(below: folder, ending: "").filter {
          $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") || $0.hasSuffix(".tsv")
        }.map {
          String($0.dropFirst(folder.count + 1))
        }
      },
      read: { path in Array(try text(path).utf8) })
    guard let read = try? files.files() else { return nil }  // the tests that need it say that it is missing
    return ContentLoader.load(read).library.map { Shelf.Loaded(library: $0) }
  }()
}
