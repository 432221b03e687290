extension ContentCheck {
  /// A phrase or rule that stands in two intents of the same level decides nothing.
  static let phrases = ContentCheck("phrases") { content in
    var owners: [String: Intent] = [:]
    return content.library.intents.flatMap { intent -> [Problem] in
      var own: Set<String> = []
      return intent.rules.compactMap { rule -> Problem? in
        let key = rule.source.lowercased()
        guard rule.guards.isEmpty, rule.unless.isEmpty, own.insert(key).inserted else { return nil }
        guard let owner = owners[key] else {
          owners[key] = intent
          return nil
        }
        guard owner.level == intent.level else { return nil }
        return Problem(
          .warning, file: intent.file, line: rule.line,
          "\"\(rule.source)\" also stands in \(owner.id), of the same level: only one of both can win.")
      }
    }
  }
}
