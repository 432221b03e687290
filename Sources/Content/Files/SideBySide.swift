import Dispatch
import Synchronization

/// Work that falls into equal parts, done on all cores: a start is short when both halves of a machine take part.
/// Results do not depend on how many cores there are.
package enum SideBySide {
  /// The results in the order of the inputs, whatever order the cores finished in.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let results = Mutex([Output?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
      let output = transform(inputs[place])
      results.withLock { $0[place] = output }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The same for many small inputs, so many at a time.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], by count: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let pieces = stride(from: 0, to: inputs.count, by: count).map { inputs[$0..<min($0 + count, inputs.count)] }
    return map(pieces) { piece in piece.map(transform) }.flatMap { $0 }
  }
}
