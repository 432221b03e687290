/// A small XML document of a stranger (XML 1.0): the name of its root, and the text of each element without children.
///
/// Safe rather than complete: a document type, an unknown entity, deep nesting or many elements are refused, so that nothing
/// is fetched and nothing grows. Attributes, comments and instructions are passed over; prefixes of names are dropped.
struct XMLText: Equatable {
  /// Why a text is refused. Holds no part of it.
  struct Problem: Error, Equatable {
    /// Where reading stopped, in bytes from the start of the text as UTF-8.
    var offset: Int
  }

  /// Deeper nesting is refused.
  static let deepest = 16
  /// More elements are refused.
  static let most = 512

  private(set) var root = ""
  private var texts: [String: String] = [:]

  /// Reads a whole document: UTF-8, or Windows-1252 where the bytes are no UTF-8.
  init(_ bytes: [UInt8]) throws(Problem) {
    var reader = XMLReader(Array(TextDecoding.text(bytes[...]).utf8))
    try reader.readAll()
    root = reader.root
    texts = reader.texts
  }

  /// The text at a path below the root, such as `From/PhoneNumber`; nil for an element that is absent or has children.
  func text(_ path: String) -> String? { texts[path] }

  /// The same, without white space around it; nil when that leaves nothing.
  func word(_ path: String) -> String? {
    guard var word = texts[path].map({ $0.drop(while: \.isWhitespace) }) else { return nil }
    while word.last?.isWhitespace == true { word.removeLast() }
    return word.isEmpty ? nil : String(word)
  }
}
