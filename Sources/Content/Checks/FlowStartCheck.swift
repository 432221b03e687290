extension ContentCheck {
  /// An intent and the flow that it leads to name each other.
  static let flowStarts = ContentCheck("flow starts") { content in
    content.library.flows.flatMap { flow in
      flow.starts.compactMap { id in
        guard let intent = content.library.intent(id), intent.flow != flow.id else { return nil }
        return Problem(
          .warning, file: flow.file, line: content.line(of: "starts", in: flow.file),
          "\(id) never starts this flow: write \"flow: \(flow.id)\" in \(intent.file), or remove it here.")
      }
    }
      + content.library.intents.compactMap { intent in
        guard let id = intent.flow, let flow = content.library.flow(id), !flow.starts.contains(intent.id) else {
          return nil
        }
        return Problem(
          .warning, file: intent.file, line: content.line(of: "flow", in: intent.file),
          "\(flow.file) does not name \(intent.id) in \"starts\": add it there.")
      }
  }

  /// MORE goes through the flow first, and tells the rest of the answer behind its last step: a flow without one never gets there.
  static let restOfAnswers = ContentCheck("rest of answers") { content in
    content.library.intents.compactMap { intent in
      guard let flow = intent.flow.flatMap({ content.library.flow($0) }),
        intent.answers.values.contains(where: { !$0.more.isEmpty }),
        !flow.steps.contains(where: { $0.next == nil && $0.choices.isEmpty })
      else { return nil }
      return Problem(
        .warning, file: intent.file, line: content.line(of: "answer", in: intent.file),
        "\"more\" is never sent: \(flow.file) has no last step. Give it one without \"next\" and \"choices\", or move the text there."
      )
    }
  }
}
