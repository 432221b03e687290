extension ContentLibrary {
  /// What answering needs. Rules, examples, everyday texts and word groups, which only the matcher learns from, are
  /// left out: they are most of a library.
  package var served: ContentLibrary {
    var library = self
    for place in library.intents.indices {
      (library.intents[place].rules, library.intents[place].examples) = ([], Examples(yes: [], no: []))
    }
    (library.everyday, library.concepts) = ([], [:])
    return library
  }

  /// The intents as they are served, as bytes: reading and checking their files is most of loading. What is in
  /// `Conversations/` is small, and read at every start.
  package var keptIntents: [UInt8] {
    var writer = KeptWriter()
    intents.keep(in: &writer)
    return writer.bytes
  }

  static func intents(kept bytes: [UInt8]) -> [Intent]? {
    var reader = KeptReader(bytes)
    guard let intents = try? reader.read() as [Intent], reader.isAtEnd else { return nil }  // there is one reason only
    return intents
  }
}
