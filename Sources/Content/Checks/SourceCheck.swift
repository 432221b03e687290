extension ContentCheck {
  /// What states facts names its sources.
  static let sources = ContentCheck("sources") { content in
    let intents = content.library.intents.filter { $0.group != ContentPlace.smallTalk && $0.proof.sources.isEmpty }.map(
      \.file)
    let flows = content.library.flows.filter { $0.proof.sources.isEmpty }.map(\.file)
    return (intents + flows).map { file in
      Problem(
        .error, file: file, line: content.line(of: "sources", in: file),
        "\"sources\" is empty: name the pages that the answer was compared with. Nothing is invented.")
    }
  }
}
