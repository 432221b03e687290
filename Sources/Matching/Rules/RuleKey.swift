/// What a rule may stand on: a stem or a word group. Rules are found through their rarest key.
enum RuleKey: Hashable, Comparable {
  case stem(Int32)
  case concept(Int32)

  static func < (a: RuleKey, b: RuleKey) -> Bool {
    switch (a, b) {
    case (.stem(let a), .stem(let b)), (.concept(let a), .concept(let b)): a < b
    case (.stem, .concept): true
    case (.concept, .stem): false
    }
  }
}
