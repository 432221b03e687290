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
}
