/// A YAML document as this floor sees it: texts, lists and maps, each with its line.
///
/// Every scalar is a text: whether `5-0`, `no` or `999` is a word is for the reader of the key to say.
indirect enum YAMLValue: Sendable {
  case text(String, line: Int)
  /// A key or a dash with nothing behind it.
  case nothing(line: Int)
  case list([YAMLValue], line: Int)
  case map([YAMLEntry], line: Int)

  /// Where it starts, counted from 1.
  var line: Int {
    switch self {
    case .text(_, let line), .nothing(let line), .list(_, let line), .map(_, let line): line
    }
  }

  /// What it is, in words for an editor.
  var name: String {
    switch self {
    case .text: "a text"
    case .nothing: "nothing"
    case .list: "a list"
    case .map: "keys with values"
    }
  }
}

/// A key of a map with its value.
struct YAMLEntry: Sendable {
  var key: String
  /// The line of the key.
  var line: Int
  var value: YAMLValue
}
