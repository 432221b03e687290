import Crypto
import Foundation
import Messages

/// Addresses as keyed hashes: HMAC-SHA256 of kind and address, under keys of ours.
struct AddressHashes: Sendable {
  private let contactKey: SymmetricKey
  private let textedKey: SymmetricKey

  init(master: MasterKey) {
    contactKey = master.derive("address-hash")
    textedKey = master.derive("texted-hash")
  }

  /// By this, and by nothing else, a contact is found.
  func contact(_ address: Address) -> Data { code(address, contactKey) }

  /// By this, and by nothing else, it is known that a number was texted unasked. Another key: it tells nobody which contact it is.
  func texted(_ address: Address) -> Data { code(address, textedKey) }

  /// An id that spells an address.
  func code(of id: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(id.utf8), using: contactKey))
  }

  private func code(_ address: Address, _ key: SymmetricKey) -> Data {
    let text = "\(address.kind.rawValue):\(address.value.reveal())"
    return Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
  }
}
