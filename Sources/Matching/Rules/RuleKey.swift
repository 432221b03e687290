/// What a rule may stand on: a stem or a word group. Rules are found through their rarest key.
enum RuleKey: Hashable, Comparable {
  case stem(Int32)
  case concept(Int32)

  /// Stems from 0 up, word groups from -1 down; a group that no file defines is never met.
  var code: Int32 {
    switch self {
    case .stem(let stem): stem
    case .concept(let concept): concept < 0 ? Int32.min : -1 - concept
    }
  }

  static func < (a: RuleKey, b: RuleKey) -> Bool {
    switch (a, b) {
    case (.stem(let a), .stem(let b)), (.concept(let a), .concept(let b)): a < b
    case (.stem, .concept): true
    case (.concept, .stem): false
    }
  }
}
