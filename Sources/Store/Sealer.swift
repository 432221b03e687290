import Crypto
import Foundation
import Synchronization

/// Seals and opens bytes under one key by AES-256-GCM (NIST SP 800-38D), a fresh random nonce each time.
///
/// The label is authenticated: a sealed text cannot be moved to another column, and each contact has another key.
struct Sealer: Sendable {
  private let key: SymmetricKey

  init(key: SymmetricKey) { self.key = key }

  init(bytes: Data) { key = SymmetricKey(data: bytes) }

  func seal(_ bytes: some DataProtocol, as label: Label) throws -> Data {
    let nonce = try AES.GCM.Nonce(data: NonceBytes.next())
    let box = try AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: label.bytes)
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
    case contactKey, address, conversation, inbound, outbound, spool, event, reason, note, proposal, rating
    case staffPassword, staffFactor

    fileprivate var bytes: Data { Data(rawValue.utf8) }
  }
}

/// Random bytes for nonces, fetched from the system in blocks: one call to the kernel for each nonce costs more than the sealing.
private enum NonceBytes {
  private static let block = Mutex<ArraySlice<UInt8>>([])
  private static let length = 12

  /// Twelve bytes that are given out once.
  static func next() -> ArraySlice<UInt8> {
    block.withLock { block in
      if block.count < length { block = fresh() }
      defer { block = block.dropFirst(length) }
      return block.prefix(length)
    }
  }

  private static func fresh() -> ArraySlice<UInt8> {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length * 256)
    while bytes.count < length * 256 {
      withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
    return bytes[...]
  }
}
