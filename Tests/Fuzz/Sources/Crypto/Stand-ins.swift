/// Stands in for swift-crypto: sums of the right length that anybody can make. What is tried is what gateways do with bytes, and a
/// signature that the fuzzer can guess lets it see what lies behind the check.
package protocol HashFunction {
  /// Bytes of a digest.
  static var length: Int { get }
}

extension HashFunction {
  /// A sum of the data, as long as the true digest.
  package static func hash(data: some Sequence<UInt8>) -> [UInt8] { [UInt8](repeating: 0, count: length) }
}

extension SHA256: HashFunction { package static var length: Int { 32 } }
package enum SHA384: HashFunction { package static var length: Int { 48 } }
package enum SHA512: HashFunction { package static var length: Int { 64 } }

/// The old ones.
package enum Insecure {
  package enum SHA1: HashFunction { package static var length: Int { 20 } }
  package enum MD5: HashFunction { package static var length: Int { 16 } }
}

/// A key that is not looked at.
package struct SymmetricKey {
  package init(data: some Sequence<UInt8>) {}
}

/// A code that is all zeros.
package enum HMAC<Hash: HashFunction> {
  package static func authenticationCode(for data: some Sequence<UInt8>, using key: SymmetricKey) -> [UInt8] {
    [UInt8](repeating: 0, count: Hash.length)
  }
}

/// Signatures by curves: every other one is right.
package enum Curve25519 {
  package enum Signing {
    package struct PublicKey {
      package init(rawRepresentation: some Sequence<UInt8>) throws {}

      package func isValidSignature(_ signature: some Sequence<UInt8>, for data: some Sequence<UInt8>) -> Bool {
        signature.reduce(0, ^) & 1 == 0
      }
    }
  }
}
