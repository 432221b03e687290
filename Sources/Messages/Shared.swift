/// A large value behind one reference: to copy it costs one count instead of one for each of its parts. A change copies it.
package struct Shared<Value: Sendable>: Sendable {
  /// What the reference leads to; never changed once it is made.
  @usableFromInline
  package final class Box: Sendable {
    /// As it was given.
    @usableFromInline package let value: Value

    /// A box for a value.
    @inlinable package init(_ value: Value) { self.value = value }
  }

  /// The one reference.
  @usableFromInline package var box: Box

  /// The value, moved behind a reference.
  @inlinable package init(_ value: Value) { box = Box(value) }

  /// The value itself; what only reads a part of it copies no more than that part.
  @inlinable package var value: Value {
    _read { yield box.value }
    set { box = Box(newValue) }
  }
}
