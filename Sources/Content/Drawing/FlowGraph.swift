import Messages

/// A flow as boxes and arrows: the one place that knows how steps of a flow lead to each other, for drawing and for coverage.
package struct FlowGraph: Sendable, Equatable {
  /// As in `Flow.id`.
  package var flow: String
  /// For editors.
  package var title: String
  /// Ids of the intents whose answer leads here.
  package var starts: [String]
  /// In the file's order; the first one is the start.
  package var steps: [Step]
  /// Step by step, in the file's order.
  package var branches: [Branch]
  /// Relative to the project.
  package var file: String

  /// A step by its place.
  package struct Place: Sendable, Hashable {
    /// As in `Flow.id`.
    package var flow: String
    /// As in `Flow.Step.id`.
    package var step: String

    /// A place; neither name is checked here.
    package init(flow: String, step: String) {
      self.flow = flow
      self.step = step
    }
  }

  /// A box.
  package struct Step: Sendable, Equatable {
    /// Unique in its flow.
    package var id: String
    /// What it says in English, slots in braces, in one line.
    package var words: String
    /// Line in the flow's file, from 1.
    package var line: Int
    /// Whether the flow may end here.
    package var ends: Bool
  }

  /// An arrow.
  package struct Branch: Sendable, Hashable {
    /// The step that it leaves.
    package var from: String
    /// What the person does.
    package var way: Way
    /// The step that it leads to.
    package var to: String
    /// The words on it.
    package var label: String
  }

  /// What leads along an arrow.
  package enum Way: Sendable, Hashable {
    /// A numbered choice, from 1.
    case choice(Int)
    /// MORE, or whatever lets the flow go on.
    case next
    /// The other way, where the step cannot do what it should.
    case otherwise

    /// A word for lists: `choice 1`.
    package var name: String {
      switch self {
      case .choice(let number): "choice \(number)"
      case .next: "next"
      case .otherwise: "otherwise"
      }
    }
  }

  /// The arrows that leave a step.
  package func branches(from step: String) -> [Branch] { branches.filter { $0.from == step } }
}

extension FlowGraph {
  /// The graph of a flow.
  package init(_ flow: Flow) {
    self.init(
      flow: flow.id, title: flow.title, starts: flow.starts, steps: flow.steps.map(Step.init),
      branches: flow.steps.flatMap(FlowGraph.branches), file: flow.file)
  }

  private static func branches(of step: Flow.Step) -> [Branch] {
    let choices = step.choices.enumerated().map { index, choice in
      Branch(from: step.id, way: .choice(index + 1), to: choice.next, label: "\(index + 1) \(choice.label)")
    }
    let label =
      switch step.asks {
      case .words: "answer or SKIP"
      case .place: "place"
      case .time: "time"
      case .code: "word"
      case .number: "number"
      case .name, .note: "words or SKIP"
      case nil: "MORE"
      }
    let next = step.next.map { Branch(from: step.id, way: .next, to: $0, label: label) }
    let other = step.otherwise.map { Branch(from: step.id, way: .otherwise, to: $0, label: "otherwise") }
    return choices + [next, other].compactMap(\.self)
  }
}

extension FlowGraph.Step {
  fileprivate init(_ step: Flow.Step) {
    let words = (step.texts[.english]?.raw ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(id: step.id, words: words, line: step.line, ends: step.isEnd)
  }
}
