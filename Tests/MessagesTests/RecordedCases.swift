import Foundation

/// A file of cases beside the tests.
struct RecordedCases<Case: Decodable & Sendable>: Decodable {
  var cases: [Case]

  /// Reads `Vectors/<name>.json`.
  static func load(_ name: String, from testFile: String = #filePath) throws -> [Case] {
    let folder = URL(filePath: testFile).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Vectors/\(name).json"))
    return try JSONDecoder().decode(RecordedCases.self, from: data).cases
  }
}
