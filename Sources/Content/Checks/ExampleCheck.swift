extension ContentCheck {
  /// No example says two things.
  static let examples = ContentCheck("examples") { content in
    var owners: [String: (intent: Intent, example: Example)] = [:]
    return content.library.intents.flatMap { intent in
      contradictions(intent)
        + intent.examples.yes.compactMap { example in
          let key = ExampleText.key(example.text)
          guard let owner = owners[key] else {
            owners[key] = (intent, example)
            return nil
          }
          return stolen(example, in: intent, by: owner)
        }
    }
  }

  private static func contradictions(_ intent: Intent) -> [Problem] {
    let yes = Set(intent.examples.yes.map { ExampleText.key($0.text) })
    return intent.examples.no.filter { yes.contains(ExampleText.key($0.text)) }.map {
      Problem(
        .error, file: $0.file ?? intent.file, line: $0.line,
        "\"\($0.text)\" is an example of yes and of no: remove one.")
    }
  }

  private static func stolen(_ example: Example, in intent: Intent, by owner: (intent: Intent, example: Example))
    -> Problem
  {
    if owner.intent.id == intent.id {
      return Problem(
        .warning, file: example.file ?? intent.file, line: example.line,
        "\"\(example.text)\" stands here twice: remove one.")
    }
    // A warning: the text still finds the intent that it stands in first, and the helpline must start.
    let place = "\(owner.example.file ?? owner.intent.file):\(owner.example.line)"
    return Problem(
      .warning, file: example.file ?? intent.file, line: example.line,
      "\"\(example.text)\" is also an example of \(owner.intent.id) (\(place)): one text can find one intent first, so "
        + "remove one.")
  }
}
