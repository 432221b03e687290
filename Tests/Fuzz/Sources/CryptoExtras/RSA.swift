/// Stands in for the RSA of swift-crypto: every other signature is right.
package enum _RSA {
  package enum Signing {
    package enum Padding { case insecurePKCS1v1_5 }

    package struct RSASignature: Sendable {
      package var rawRepresentation: [UInt8]
      package init(rawRepresentation: some Sequence<UInt8>) { self.rawRepresentation = Array(rawRepresentation) }
    }

    package struct PublicKey: Sendable {
      package init(derRepresentation: some Sequence<UInt8>) throws {}

      package func isValidSignature(_ signature: RSASignature, for digest: [UInt8], padding: Padding) -> Bool {
        signature.rawRepresentation.reduce(0, ^) & 1 == 0
      }
    }

    package struct PrivateKey: Sendable {
      package init(pemRepresentation: String) throws {}

      package func signature(for data: [UInt8], padding: Padding) throws -> RSASignature {
        RSASignature(rawRepresentation: [UInt8](repeating: 0, count: 256))
      }
    }
  }
}
