/// Reads XML one byte after the other, for `XMLText`.
struct XMLReader {
  private let bytes: [UInt8]
  private var index = 0
  private var open: [(name: String, text: [UInt8], hasChildren: Bool)] = []
  private var count = 0
  private(set) var root = ""
  private(set) var texts: [String: String] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private var problem: XMLText.Problem { XMLText.Problem(offset: index) }

  mutating func readAll() throws(XMLText.Problem) {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { try markup() } else { try characters() }
    }
    guard open.isEmpty, !root.isEmpty else { throw problem }
  }

  private mutating func markup() throws(XMLText.Problem) {
    if skip("<!--") { return try pass("-->") }
    if skip("<?") { return try pass("?>") }
    if skip("<![CDATA[") { return try literal() }
    if skip("</") { return try close() }
    // What is left with an exclamation mark is a document type: it could define entities or name files.
    guard !bytes[index...].starts(with: "<!".utf8) else { throw problem }
    index += 1
    try element()
  }

  private mutating func element() throws(XMLText.Problem) {
    let name = try name()
    guard !(open.isEmpty && !root.isEmpty), open.count < XMLText.deepest, count < XMLText.most else { throw problem }
    let isEmpty = try attributes()
    if open.isEmpty { root = name } else { open[open.count - 1].hasChildren = true }
    count += 1
    open.append((name: name, text: [], hasChildren: false))
    if isEmpty { finish() }
  }

  /// Passes over what follows the name; tells whether the element is empty (`/>`).
  private mutating func attributes() throws(XMLText.Problem) -> Bool {
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch (quote, byte) {
      case (let mark?, _): if byte == mark { quote = nil }
      case (nil, UInt8(ascii: "\"")), (nil, UInt8(ascii: "'")): quote = byte
      case (nil, UInt8(ascii: "<")): throw problem
      case (nil, UInt8(ascii: ">")): return bytes[index - 2] == UInt8(ascii: "/")
      case (nil, _): break
      }
    }
    throw problem
  }

  private mutating func close() throws(XMLText.Problem) {
    let name = try name()
    skipSpace()
    guard open.last?.name == name, skip(">") else { throw problem }
    finish()
  }

  private mutating func finish() {
    let path = open.dropFirst().map(\.name).joined(separator: "/")
    let element = open.removeLast()
    // Of repeated elements the first counts.
    guard !element.hasChildren, !path.isEmpty, texts[path] == nil else { return }
    texts[path] = String(decoding: element.text, as: UTF8.self)
  }

  /// The name without its prefix.
  private mutating func name() throws(XMLText.Problem) -> String {
    let start = index
    while index < bytes.count, XMLReader.isName(bytes[index]) { index += 1 }
    let name = bytes[start..<index].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).last ?? []
    guard !name.isEmpty else { throw problem }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}

// MARK: - Text

extension XMLReader {
  private mutating func characters() throws(XMLText.Problem) {
    let byte = bytes[index]
    if open.isEmpty {
      guard XMLReader.isSpace(byte) else { throw problem }
      index += 1
    } else if byte == UInt8(ascii: "&") {
      index += 1
      try append(String(entity()))
    } else {
      index += 1
      append(byte)
    }
  }

  /// Lines end with LF, however they were written (section 2.11).
  private mutating func append(_ byte: UInt8) {
    if byte == 0x0D {
      if index < bytes.count, bytes[index] == 0x0A { return }
      open[open.count - 1].text.append(0x0A)
    } else {
      open[open.count - 1].text.append(byte)
    }
  }

  private mutating func append(_ text: String) throws(XMLText.Problem) {
    guard !open.isEmpty else { throw problem }
    open[open.count - 1].text += text.utf8
  }

  private mutating func entity() throws(XMLText.Problem) -> Unicode.Scalar {
    let rest = bytes[index...].prefix(12)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { throw problem }
    let name = String(decoding: bytes[index..<end], as: UTF8.self)
    guard let scalar = XMLReader.entities[name] ?? XMLReader.numeric(name), scalar.value != 0 else { throw problem }
    index = end + 1
    return scalar
  }

  private static let entities: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  private static func numeric(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard digits.utf8.allSatisfy({ Hex.value($0) != nil }) else { return nil }
    return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private mutating func literal() throws(XMLText.Problem) {
    let start = index
    try pass("]]>")
    try append(String(decoding: bytes[start..<index - 3], as: UTF8.self))
  }

  /// Goes behind the next occurrence of a mark.
  private mutating func pass(_ mark: StaticString) throws(XMLText.Problem) {
    while index < bytes.count {
      if skip(mark) { return }
      index += 1
    }
    throw problem
  }

  private mutating func skip(_ mark: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard bytes[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, XMLReader.isSpace(bytes[index]) { index += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
