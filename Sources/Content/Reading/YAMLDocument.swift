import Yams

/// Turns the bytes of a file into values with lines.
enum YAMLDocument {
  /// Where and why a file is not YAML.
  struct Failure: Error, Equatable {
    var line: Int
    var message: String
  }

  /// The root of the only document in a file; nothing for a file of comments alone.
  static func read(_ bytes: [UInt8]) throws(Failure) -> YAMLValue {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(line: 1, message: "this file is not UTF-8 text: save it as UTF-8.")
    }
    let root: Node?
    do {
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw failure(error, in: text)
    }
    return try root.map(value) ?? .nothing(line: 1)
  }

  private static func value(_ node: Node) throws(Failure) -> YAMLValue {
    let line = node.mark?.line ?? 0
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return isNothing ? .nothing(line: line) : .text(scalar.string, line: line)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(item)) }
      return .list(items, line: line)
    case .mapping(let mapping):
      return .map(try entries(mapping), line: line)
    case .alias:
      throw Failure(line: line, message: "aliases (*name) are not used here: write the value out.")
    }
  }

  private static func entries(_ mapping: Node.Mapping) throws(Failure) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    for (key, content) in mapping {
      let line = key.mark?.line ?? 0
      guard case .scalar(let scalar) = key else {
        throw Failure(line: line, message: "a key must be one word: put a text that starts with [ or { in quotes.")
      }
      entries.append(YAMLEntry(key: scalar.string, line: line, value: try value(content)))
    }
    return entries
  }
}

// MARK: - Errors of the parser

extension YAMLDocument {
  private static let quotingAdvice =
    "Put a text in quotes when it starts with ~ [ ( { ^ or contains \": \", and check how far the lines are indented."

  private static func failure(_ error: any Error, in text: String) -> Failure {
    guard let error = error as? YamlError else {
      return Failure(line: 1, message: "this file cannot be read as YAML.")
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Failure(line: mark.line, message: "this is not YAML (\(problem)). \(quotingAdvice)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return Failure(
        line: context.mark.line, message: "the key \(names) stands here twice: put both together, or rename one.")
    case .reader(_, let offset, _, _):
      let before = text.utf8.prefix(offset ?? 0)
      return Failure(
        line: before.count { $0 == 10 } + 1, message: "a character that text files do not hold stands here: remove it.")
    default:  // an enum of the library; all others are for writing YAML
      return Failure(line: 1, message: "this file cannot be read as YAML. \(quotingAdvice)")
    }
  }
}
