import Messages

// A mail as the bytes of RFC 5322: ASCII only, lines of 78 at most where there is a choice, CRLF.
extension Mail {
  /// The whole message, or nil when an address or the id could break the header.
  func rendered() -> [UInt8]? {
    let boxes = [from] + to
    guard !to.isEmpty, boxes.allSatisfy({ isMailAddress($0.address.reveal()) }), isMailAddress(messageID),
      let date = mailDate(date)
    else { return nil }
    let recipients = to.map(\.headerText).joined(separator: ",\r\n ")
    let head = [
      "Date: \(date)",
      "From: \(from.headerText)",
      "To: \(recipients)",
      "Message-ID: <\(messageID)>",
      "Subject: \(headerText(subject.reveal(), room: 69))",
      // RFC 3834: asks other machines not to answer.
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + quotedPrintable(body.reveal())).utf8)
  }
}

extension Mailbox {
  /// `name <address>`, or the address alone.
  fileprivate var headerText: String {
    guard !name.isEmpty else { return "<\(address.reveal())>" }
    return "\(phrase)\r\n <\(address.reveal())>"
  }

  private var phrase: String {
    let isPlain = name.utf8.count <= 60 && name.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: " ") }
    return isPlain ? name : encodedWords(oneLine(name))
  }
}

/// `local@domain` in the plain form of RFC 5321 without quotes; also the shape of a message id.
func isMailAddress(_ text: String) -> Bool {
  let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard halves.count == 2, text.utf8.count <= 254 else { return false }
  return halves.allSatisfy { half in
    let words = half.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isWordByte) }
  }
}

/// A byte of an RFC 5322 atom.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
