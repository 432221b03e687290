/// The fields of an `application/x-www-form-urlencoded` text (WHATWG URL standard section 5.1), decoded in one pass.
///
/// Names and values stay bytes, because signatures are made over bytes and most fields are never read as text.
package struct FormBody: Sendable {
  /// Far above what any provider sends; more is an attack on sorting.
  static let most = 512

  /// A field as ranges of `bytes`.
  struct Field: Sendable {
    var name: Range<Int>
    var value: Range<Int>
  }

  private(set) var bytes: [UInt8]
  private(set) var fields: [Field]
  /// More fields than `most`: those beyond are left out.
  private(set) var isOverfull = false

  /// Decodes; never fails: a stray `%` stands for itself, a field without `=` has an empty value.
  package init(_ encoded: [UInt8]) {
    var found: [Field] = []
    found.reserveCapacity(32)
    var overfull = false
    bytes = [UInt8](unsafeUninitializedCapacity: encoded.count) { output, count in
      var decoder = FormDecoder(output: output)
      encoded.withUnsafeBufferPointer { decoder.run($0) { overfull = !FormBody.keep($0, in: &found) } }
      count = decoder.written
    }
    fields = found
    isOverfull = overfull
  }

  private static func keep(_ field: Field, in fields: inout [Field]) -> Bool {
    guard fields.count < most else { return false }
    fields.append(field)
    return true
  }

  /// The bytes of the first field of that name.
  func rawValue(_ name: StaticString) -> ArraySlice<UInt8>? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return fields.first { $0.name.count == wanted.count && bytes[$0.name].elementsEqual(wanted) }.map {
      bytes[$0.value]
    }
  }

  /// The first field of that name as text; nil when there is none.
  package func text(_ name: StaticString) -> String? { rawValue(name).map(TextDecoding.text) }

  /// The first field of that name as text; nil when there is none or it is empty.
  func filled(_ name: StaticString) -> String? {
    guard let value = rawValue(name), !value.isEmpty else { return nil }
    return TextDecoding.text(value)
  }

  /// Whether a field of that name is there, empty or not.
  func has(_ name: StaticString) -> Bool { rawValue(name) != nil }
}

/// The decoding itself: output is never longer than input.
private struct FormDecoder {
  let output: UnsafeMutableBufferPointer<UInt8>
  private(set) var written = 0
  private var nameStart = 0
  private var nameEnd: Int?

  init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  mutating func run(_ input: UnsafeBufferPointer<UInt8>, found: (FormBody.Field) -> Void) {
    var index = 0
    while index < input.count {
      let byte = input[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"): endField(found)
      case UInt8(ascii: "=") where nameEnd == nil: nameEnd = written
      case UInt8(ascii: "+"): write(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard index + 1 < input.count, let high = Hex.value(input[index]), let low = Hex.value(input[index + 1]) else {
          write(byte)
          continue
        }
        write(high << 4 | low)
        index += 2
      default: write(byte)
      }
    }
    endField(found)
  }

  private mutating func write(_ byte: UInt8) {
    output[written] = byte
    written += 1
  }

  private mutating func endField(_ found: (FormBody.Field) -> Void) {
    if nameEnd != nil || written > nameStart {
      let end = nameEnd ?? written
      found(FormBody.Field(name: nameStart..<end, value: end..<written))
    }
    nameStart = written
    nameEnd = nil
  }
}
