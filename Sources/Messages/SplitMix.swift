/// Numbers of no pattern from a seed: SplitMix64 (Steele, Lea and Flood 2014).
///
/// The same seed gives the same numbers on every machine: for samples that can be drawn again, and tests that can be played again.
/// Never for secrets.
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers of a seed.
  package init(state: UInt64) { self.state = state }

  /// The next number, of all that 64 bits can hold.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of several. There must be one.
  package mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: items.indices, using: &self)] }
}
