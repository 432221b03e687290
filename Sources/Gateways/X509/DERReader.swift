/// Reads the elements of a DER text (X.690) one after the other. Only what certificates need: definite lengths, low tags.
struct DERReader {
  /// Bytes that are no DER.
  struct Problem: Error, Equatable {}

  /// Tags of the elements that a certificate is made of.
  enum Tag: UInt8 {
    case integer = 0x02
    case bitString = 0x03
    case sequence = 0x30
    case utcTime = 0x17
    case generalizedTime = 0x18
    /// The version, before the other parts of a certificate.
    case contextZero = 0xA0
  }

  /// An element: its tag as it stands, its contents, and both together with the length.
  struct Element {
    var tag: UInt8
    var contents: ArraySlice<UInt8>
    var whole: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The tag of the next element; nil at the end.
  var nextTag: UInt8? { rest.first }

  /// The next element, whatever it is.
  mutating func next() throws(Problem) -> Element {
    let all = rest
    // Tag numbers over 30 take several bytes; certificates have none.
    guard let tag = rest.popFirst(), tag & 0x1F != 0x1F, let first = rest.popFirst() else { throw Problem() }
    let count = first < 0x80 ? Int(first) : try length(Int(first & 0x7F))
    guard count <= rest.count else { throw Problem() }
    let contents = rest.prefix(count)
    rest = rest.dropFirst(count)
    return Element(tag: tag, contents: contents, whole: all[all.startIndex..<contents.endIndex])
  }

  /// The next element, which must have that tag.
  mutating func next(_ tag: Tag) throws(Problem) -> Element {
    let element = try next()
    guard element.tag == tag.rawValue else { throw Problem() }
    return element
  }

  /// A length of one to three bytes: certificates are smaller than 16 MiB.
  private mutating func length(_ bytes: Int) throws(Problem) -> Int {
    guard (1...3).contains(bytes), rest.count >= bytes else { throw Problem() }
    let value = rest.prefix(bytes).reduce(0) { $0 << 8 | Int($1) }
    rest = rest.dropFirst(bytes)
    return value
  }
}
