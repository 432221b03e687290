import Foundation
import Messages

/// A file of recorded cases about texts or numbers, run through the same code as live ones.
///
/// What the cases expect is not read.
struct SMSVectors: Decodable {
  private var cases: [Readable]

  /// One case: each of the three kinds of file uses a part of it.
  struct Case: Decodable {
    var id: String?
    var name: String?
    var text: String?
    var input: String?
    var default_region: String?
  }

  /// A case of another shape gives an error line of its own, and the others run.
  private struct Readable: Decodable {
    var value: Case?

    init(from decoder: any Decoder) { value = try? Case(from: decoder) }  // said in the case's line
  }

  /// Reads a file of format_version 1; throws `Stop` for another one.
  static func load(_ path: String) throws -> SMSVectors {
    guard let data = FileManager.default.contents(atPath: path) else { throw Stop(.noInput, "\(path) cannot be read") }
    do {
      return try JSONDecoder().decode(SMSVectors.self, from: data)
    } catch {
      throw Stop(.badData, "\(path): this is not a vector file: it has no list of cases")
    }
  }

  /// One line a case, in the file's order: `{"id":…,"actual":{…}}`, or `"error"` for a case without that field.
  func lines(
    _ field: KeyPath<Case, String?>, named name: String, _ actual: (String, Case, inout JSONText) -> Void
  ) -> [String] {
    cases.map { readable in
      var json = JSONText()
      json.object { json in
        json.key("id")
        json.value(readable.value?.label)
        guard let recorded = readable.value, let given = recorded[keyPath: field] else {
          json.key("error")
          return json.value("the case has no \(name)")
        }
        json.key("actual")
        json.object { json in actual(given, recorded, &json) }
      }
      return json.string
    }
  }
}

extension SMSVectors.Case {
  /// The files name their cases in different ways.
  fileprivate var label: String? { id ?? name ?? input }
}
