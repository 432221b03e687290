/// The fields of a form or a query (`application/x-www-form-urlencoded`, WHATWG URL standard section 5.1).
package struct FormFields: Sendable, Equatable {
  private var values: [String: [String]] = [:]
  /// Fields beyond these are left out: no form of ours has as many.
  private static let most = 1_000

  /// No fields.
  package init() {}

  /// Reads the encoded text; never fails: a stray `%` stands for itself.
  package init(_ encoded: some Sequence<UInt8>) {
    let parts = Array(encoded).split(separator: UInt8(ascii: "&"), maxSplits: FormFields.most)
    for part in parts.prefix(FormFields.most) {
      let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = halves.count > 1 ? FormFields.text(halves[1]) : ""
      values[FormFields.text(halves[0]), default: []].append(value)
    }
  }

  /// The first field of that name, spaces at its ends removed; empty when there is none.
  package subscript(_ name: String) -> String {
    guard let value = values[name]?.first else { return "" }
    return String(value.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The first field of that name as it was typed; empty when there is none. Line ends are `\n`.
  package func raw(_ name: String) -> String {
    (values[name]?.first ?? "").replacing("\r\n", with: "\n")
  }

  /// All fields of that name: boxes that were ticked.
  package func all(_ name: String) -> [String] { values[name] ?? [] }

  /// A field as a whole number; nil for anything else.
  package func number(_ name: String) -> Int64? { Int64(self[name]) }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%"), index + 1 < bytes.endIndex, let high = digit(bytes[index]),
        let low = digit(bytes[index + 1])
      {
        decoded.append(high << 4 | low)
        index += 2
      } else {
        decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
