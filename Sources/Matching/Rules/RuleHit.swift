/// A rule that was found in a text.
struct RuleHit {
  /// Its number in the index.
  var rule: Int
  /// The words that it stands on.
  var places: Places
  var ruledOut: Reason?

  /// Why it does not count.
  enum Reason {
    case negation(place: Int)
    case exclusion(source: String)
  }
}

/// Places of a text, in order: the first and those up to 63 words after it, which is as far as people write a rule.
struct Places: Sequence, Sendable {
  private let first: Int32
  private let bits: UInt64

  /// What a pattern was found on, without the fillers that stand in a row of words.
  init(_ matched: borrowing Row<PatternSearch.Part>, in text: borrowing RuleText) {
    let first = matched.count > 0 ? Int(matched[0].from) : 0
    var bits: UInt64 = 0
    for index in 0..<matched.count {
      let part = matched[index]
      for place in part.places
      where place - first < 64 && (part.holdsAll || part.isEdge(place) || !text.isFiller(place)) {
        bits |= 1 << UInt64(place - first)
      }
    }
    (self.first, self.bits) = (Int32(first), bits)
  }

  func makeIterator() -> Iterator { Iterator(first: first, bits: bits) }

  /// From the first to the last.
  struct Iterator: IteratorProtocol {
    fileprivate let first: Int32
    fileprivate var bits: UInt64

    mutating func next() -> Int32? {
      if bits == 0 { return nil }
      defer { bits &= bits - 1 }
      return first + Int32(bits.trailingZeroBitCount)
    }
  }
}
