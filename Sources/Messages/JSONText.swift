/// Writes JSON (RFC 8259) front to back, in the order in which it is told: the same calls give the same bytes.
///
/// The standard encoder costs tens of microseconds a message; this is for the message path and for output whose order is a contract.
package struct JSONText: Sendable {
  /// The bytes so far, UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty text.
  package init() {}

  /// All bytes as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// `{…}` with what `members` writes inside.
  package mutating func object(_ members: (inout JSONText) -> Void) { nest(0x7B, 0x7D, members) }

  /// `[…]` with what `elements` writes inside.
  package mutating func array(_ elements: (inout JSONText) -> Void) { nest(0x5B, 0x5D, elements) }

  /// The name of the next member.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A string value; nil is null.
  package mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// A number; nil is null, as are the numbers that JSON does not know.
  package mutating func value(_ number: Double?) {
    separate()
    guard let number, number.isFinite else { return bytes.append(contentsOf: "null".utf8) }
    let whole = number == number.rounded() && abs(number) < 1e15
    bytes.append(contentsOf: (whole ? String(Int64(number)) : number.description).utf8)
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// true or false; nil is null.
  package mutating func value(_ flag: Bool?) {
    separate()
    bytes.append(contentsOf: (flag.map { $0 ? "true" : "false" } ?? "null").utf8)
  }

  /// A value that is JSON already; the caller answers for it.
  package mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// An array of strings.
  package mutating func value(_ texts: [String]) {
    array { json in for text in texts { json.value(text) } }
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONText) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    inside(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  /// What needs no escape is copied run by run.
  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: utf8[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    default: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    }
  }
}
