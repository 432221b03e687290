/// A value that must never be printed: message text, an address, a secret.
///
/// `print`, string interpolation, `dump`, collections and errors all show `•••`. Taking the value out is the visible
/// act `reveal()`, so that a reviewer can find every place that does it.
package struct Redacted<Value: Sendable>: Sendable {
  private let value: Value

  /// Wraps a value that is personal or secret.
  package init(_ value: Value) { self.value = value }

  /// The value itself. Whoever calls this answers for where it goes.
  package func reveal() -> Value { value }
}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "•••" }
  package var debugDescription: String { "•••" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Redacted: Equatable where Value: Equatable {}
extension Redacted: Hashable where Value: Hashable {}

extension Redacted: Codable where Value: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Value.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension Redacted: ExpressibleByUnicodeScalarLiteral where Value == String {
  package init(unicodeScalarLiteral value: String) { self.init(value) }
}

extension Redacted: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {
  package init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
}

extension Redacted: ExpressibleByStringLiteral where Value == String {
  package init(stringLiteral value: String) { self.init(value) }
}
