import Messages

/// The header before the words of a short message (3GPP 23.040 section 9.2.3.24), as Kannel gives it by `%u`.
enum UserDataHeader {
  /// Which part of a longer text the message is; nil for a header that does not say.
  static func part(_ bytes: [UInt8]) -> TextPart? {
    var rest = bytes.dropFirst()
    while let element = rest.popFirst(), let length = rest.popFirst() {
      let data = Array(rest.prefix(Int(length)))
      rest = rest.dropFirst(Int(length))
      if let part = part(element, data) { return part }
    }
    return nil
  }

  /// Elements 0 and 8 say the same with a reference of one byte and of two.
  private static func part(_ element: UInt8, _ data: [UInt8]) -> TextPart? {
    let width = element == 0 ? 1 : element == 8 ? 2 : 0
    guard width > 0, data.count == width + 2 else { return nil }
    let reference = data.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    return TextPart(reference: String(reference), total: Int(data[width]), part: Int(data[width + 1]))
  }
}
