import Dispatch
import Synchronization

/// Work that falls into equal parts, done on all cores: a start is short when both halves of a machine take part.
enum SideBySide {
  /// The results in the order of the inputs, whatever order the cores finished in.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let results = Mutex([Output?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
      let output = transform(inputs[place])
      results.withLock { $0[place] = output }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
