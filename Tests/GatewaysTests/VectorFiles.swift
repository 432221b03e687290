import Foundation

@testable import Gateways

/// The recorded webhooks beside the tests.
enum VectorFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")

  /// The files of the folder, by name.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".json") }.sorted()
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func json(_ name: String) throws -> JSONValue { try JSONParser.parse(bytes(name)) }

  /// The file that holds a gateway's cases.
  static func name(of gateway: Gateway) -> String {
    gateway.id == "generic" ? "generic_json.json" : "\(gateway.id).json"
  }

  /// The case of that id, with its request, settings and clock.
  static func recorded(_ file: String, _ id: String) throws -> VectorCase {
    let found = try json(file)["cases"]?.elements?.first { $0["id"]?.scalarText == id }
    guard let found else { throw NoSuchCase(id: id) }
    return try VectorCase.read(found).get()
  }

  struct NoSuchCase: Error {
    var id: String
  }
}
