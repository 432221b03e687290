/// FNV-1a over 64 bits (Fowler, Noll and Vo; RFC 9923): tells texts apart, the same on every machine.
///
/// Whoever chooses the texts can make two alike, so it is never for secrets.
package enum FNV1a {
  /// The hash of nothing.
  @inlinable package static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash of some bytes with one more.
  @inlinable package static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of bytes, or of those that went before and these.
  @inlinable package static func hash(_ bytes: some Sequence<UInt8>, after hash: UInt64 = seed) -> UInt64 {
    bytes.reduce(hash) { add($1, to: $0) }
  }
}
