/// Stands in for swift-crypto, which takes minutes to build: a sum of 32 bytes that is good enough for a version's name.
public struct SHA256 {
  private var sum: UInt64 = 0xcbf2_9ce4_8422_2325

  /// An empty sum.
  public init() {}

  /// Adds bytes.
  public mutating func update(data: some Sequence<UInt8>) {
    for byte in data { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// The 32 bytes.
  public func finalize() -> [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 % 8 * 8)) }
  }
}
