/// Why a text is not JSON. Holds no part of it.
package struct JSONProblem: Error, Sendable, Equatable {
  /// Where reading stopped, in bytes from the start.
  package var offset: Int
}

/// A JSON reader for texts of strangers: bounded depth, exact numbers, and text that is safe to store.
///
/// Kinder than RFC 8259 in two places: raw control characters in strings are kept, because providers send them, and
/// bytes that are no UTF-8 become U+FFFD, as lone surrogates do. NUL is left out. Of repeated members the last counts.
package struct JSONParser {
  /// Deeper nesting is refused.
  static let deepest = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Reads a whole text.
  package static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.problem }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var problem: JSONProblem { JSONProblem(offset: index) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONProblem) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONProblem) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONProblem) -> JSONValue
  ) throws(JSONProblem) -> JSONValue {
    guard depth < JSONParser.deepest else { throw problem }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONProblem) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if closes(with: "}") { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw problem }
      let name = try string()
      guard consume(":") else { throw problem }
      members[name] = try value()
    } while consume(",")
    guard closes(with: "}") else { throw problem }
    return .object(members)
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    var elements: [JSONValue] = []
    if closes(with: "]") { return .array(elements) }
    repeat { elements.append(try value()) } while consume(",")
    guard closes(with: "]") else { throw problem }
    return .array(elements)
  }

  private mutating func closes(with mark: Unicode.Scalar) -> Bool { consume(mark) }

  private mutating func consume(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[index...].starts(with: letters) else { throw problem }
    index += letters.count
    return value
  }
}

// MARK: - Numbers and strings

extension JSONParser {
  private mutating func number() throws(JSONProblem) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONProblem) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if index == start { throw problem }
  }

  /// The opening quote is next.
  private mutating func string() throws(JSONProblem) -> String {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0 { index += 1 }
    if next == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0: break
      default: text.append(byte)
      }
    }
    throw problem
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    guard let letter = next else { throw problem }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try unicodeEscape()
      if scalar != "\0" { text.append(contentsOf: String(scalar).utf8) }
    default: throw problem
    }
  }

  private mutating func unicodeEscape() throws(JSONProblem) -> Unicode.Scalar {
    let first = try fourDigits()
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return "\u{FFFD}" }
    let here = index
    index += 2
    let second = try fourDigits()
    guard UTF16.isTrailSurrogate(second) else {
      index = here
      return "\u{FFFD}"
    }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONProblem) -> UInt16 {
    guard index + 4 <= bytes.count else { throw problem }
    var value: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Hex.value(byte) else { throw problem }
      value = value << 4 | UInt16(digit)
    }
    index += 4
    return value
  }
}
