import Crypto
import Foundation

/// Seals and opens bytes under one key by AES-256-GCM (NIST SP 800-38D), a fresh random nonce each time.
///
/// The label is authenticated: a sealed text cannot be moved to another column, and each contact has another key.
struct Sealer: Sendable {
  private let key: SymmetricKey

  init(key: SymmetricKey) { self.key = key }

  init(bytes: Data) { key = SymmetricKey(data: bytes) }

  func seal(_ bytes: some DataProtocol, as label: Label) throws -> Data {
    let box = try AES.GCM.seal(bytes, using: key, authenticating: label.bytes)
    guard let combined = box.combined else { throw StoreFailure.wrongKey }
    return combined
  }

  func open(_ sealed: Data, as label: Label) throws -> Data {
    do {
      return try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: label.bytes)
    } catch {
      throw StoreFailure.wrongKey
    }
  }

  func seal(_ text: String, as label: Label) throws -> Data {
    var text = text
    return try text.withUTF8 { try seal($0, as: label) }
  }

  func openText(_ sealed: Data, as label: Label) throws -> String {
    String(decoding: try open(sealed, as: label), as: UTF8.self)
  }

  /// What a sealed value is.
  enum Label: String {
    case contactKey, address, conversation, inbound, trace, outbound, spool

    fileprivate var bytes: Data { Data(rawValue.utf8) }
  }
}
