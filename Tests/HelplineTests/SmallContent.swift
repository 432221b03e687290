import Foundation

/// A small content folder of its own: the project's directory and own sentences, and two intents.
enum SmallContent {
  static let danger = "Intents/urgent/danger-now.yaml"
  static let selling = "Intents/law/selling.yaml"

  /// Writes the folder, with one text of one file replaced. Returns its path.
  static func make(in file: String = "", replacing old: String = "", with new: String = "") throws -> String {
    let folder = try TestServer.makeFolder()
    for path in ["Conversations/_texts/en.yaml"] + (try directory()) { try copy(path, to: folder) }
    for (path, text) in [danger: dangerText, selling: sellingText] {
      try write(path == file ? text.replacing(old, with: new) : text, to: "\(folder)/\(path)")
    }
    return folder
  }

  static func write(_ text: String, to path: String) throws {
    let parent = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func directory() throws -> [String] {
    let folder = "Conversations/_directory"
    return try FileManager.default.contentsOfDirectory(atPath: "\(Program.root)/\(folder)")
      .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }

  private static func copy(_ path: String, to folder: String) throws {
    try write(try String(contentsOfFile: "\(Program.root)/\(path)", encoding: .utf8), to: "\(folder)/\(path)")
  }

  private static let dangerText = """
    title: In danger now
    level: emergency
    checked: 2026-11-21
    review_by: 2126-11-21
    sources: [{name: Police.uk, url: "https://www.police.uk/contact"}]
    numbers: [emergency]
    phrases: [he has a knife]
    examples:
      yes: [help he is hitting me]
    answer:
      first: In danger, call {emergency}. {team}
    """

  private static let sellingText = """
    title: Is selling sex legal
    level: normal
    checked: 2026-11-21
    review_by: 2126-11-21
    sources: [{name: A source, url: "https://www.legislation.gov.uk/"}]
    phrases: [is selling sex legal]
    examples:
      yes: [is it legal what i do]
    answer:
      first: Selling sex is not a crime in England and Wales.
    """
}
