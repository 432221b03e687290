/// What a rule may stand on: a stem, or a run of words that the trie finds. Rules are found through their rarest key.
///
/// A run is a word group, or words side by side; each has a number, groups first.
struct RuleKey: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Stems are the even numbers, runs the odd ones, so that tables by code need not know how many there are.
  let code: UInt32

  /// A group that no file defines: never met.
  static let nothing = RuleKey(code: UInt32.max)

  /// A stem that content has.
  static func stem(_ number: Int32) -> RuleKey { RuleKey(code: UInt32(bitPattern: number) &* 2) }
  static func run(_ number: Int32) -> RuleKey { RuleKey(code: UInt32(bitPattern: number) &* 2 &+ 1) }

  static func < (a: RuleKey, b: RuleKey) -> Bool { a.code < b.code }

  var isStem: Bool { code & 1 == 0 }
  /// The number of the stem or run.
  var number: Int32 { Int32(bitPattern: code >> 1) }
  /// One of 64 bits, well mixed (Fibonacci hashing: the high bits are the best).
  var bit: UInt64 { 1 << UInt64((code &* 0x9E37_79B1) >> 26) }
}
