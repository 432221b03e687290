import Crypto
import Foundation
import Messages

/// Addresses as keyed hashes: HMAC-SHA256 of kind and address, under keys of ours.
struct AddressHashes: Sendable {
  /// Keyed once: to take a key in costs as much as the address.
  private let contactCode: HMAC<SHA256>
  private let textedCode: HMAC<SHA256>

  init(master: MasterKey) {
    contactCode = HMAC(key: master.derive("address-hash"))
    textedCode = HMAC(key: master.derive("texted-hash"))
  }

  /// By this, and by nothing else, a contact is found.
  func contact(_ address: Address) -> Data { Data(code(Self.text(address), contactCode)) }

  /// By this, and by nothing else, it is known that a number was texted unasked. Another key: it tells nobody which contact it is.
  func texted(_ address: Address) -> Data { Data(code(Self.text(address), textedCode)) }

  /// An id that spells an address.
  func code(of id: String) -> [UInt8] { code(id, contactCode) }

  private static func text(_ address: Address) -> String { address.kind.rawValue + ":" + address.value.reveal() }

  private func code(_ text: String, _ keyed: HMAC<SHA256>) -> [UInt8] {
    var code = keyed
    code.update(data: Array(text.utf8))
    return code.finalize().withUnsafeBytes { Array($0) }
  }
}
