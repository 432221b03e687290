extension ContentCheck {
  /// Every step of a flow can be reached, and its choices can be told apart.
  static let reachableSteps = ContentCheck("steps") { content in
    content.library.flows.flatMap { unreachable($0) + alike($0) }
  }

  private static func unreachable(_ flow: Flow) -> [Problem] {
    guard let start = flow.steps.first else { return [] }
    var reached: Set<String> = []
    var ahead = [start.id]
    while let id = ahead.popLast() {
      guard reached.insert(id).inserted, let step = flow.step(id) else { continue }
      ahead += step.exits.map(\.step)
    }
    return flow.steps.filter { !reached.contains($0.id) }.map { step in
      Problem(
        .error, file: flow.file, line: step.line,
        "the step \"\(step.id)\" cannot be reached: let a \"next\" lead to it, or remove it.")
    }
  }

  private static func alike(_ flow: Flow) -> [Problem] {
    flow.steps.flatMap { step -> [Problem] in
      var seen: [String: String] = [:]
      return step.choices.flatMap { choice -> [Problem] in
        Set(choice.hears + [choice.label]).sorted().compactMap { phrase -> Problem? in
          let other = seen.updateValue(choice.label, forKey: ExampleText.key(phrase))
          guard let other, other != choice.label else { return nil }
          return Problem(
            .error, file: flow.file, line: step.line,
            "\"\(phrase)\" means both \"\(other)\" and \"\(choice.label)\" in the step \"\(step.id)\": remove one.")
        }
      }
    }
  }
}
