package import Content
import Messages

extension ContentTrial {
  /// What a trial of a library depends on, as SHA-256 in hexadecimal: with the same key the same program finds the same
  /// problems in the same lines. Answers, records and flows are not looked at.
  package static func key(_ library: ContentLibrary) -> String {
    var files = library.intents.enumerated().map { place, intent in
      var key = TrialKey()
      key.add(intent)
      return ContentFiles.File(path: "intent \(place)", bytes: key.bytes)
    }
    var shared = TrialKey()
    for name in library.concepts.keys.sorted() { shared.add([name] + (library.concepts[name]?.members ?? [])) }
    shared.add(library.everyday.map(\.text))
    files.append(ContentFiles.File(path: "shared", bytes: shared.bytes))
    return ContentFiles(files).hash
  }
}

/// The parts of content that a trial looks at, written one after the other; lengths keep them apart.
private struct TrialKey {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes += Array("\(text.utf8.count) ".utf8)
    bytes += Array(text.utf8)
  }

  mutating func add(_ texts: [String]) {
    add("\(texts.count)")
    for text in texts { add(text) }
  }

  mutating func add(_ intent: Intent) {
    add([intent.id, intent.file, intent.level.rawValue])
    add("\(intent.rules.count)")
    for rule in intent.rules { add(rule) }
    add(intent.examples.yes)
    add(intent.examples.no)
  }

  private mutating func add(_ examples: [Example]) {
    add("\(examples.count)")
    for example in examples { add([example.text, "\(example.line)", example.file ?? ""]) }
  }

  private mutating func add(_ rule: Rule) {
    add([rule.source, "\(rule.line)", "\(rule.negationCounts)", "\(rule.isPhrase)"])
    for patterns in [[rule.pattern], rule.guards, rule.unless] { add(patterns) }
  }

  private mutating func add(_ patterns: [Pattern]) {
    add("\(patterns.count)")
    for pattern in patterns {
      add("\(pattern.parts.count)")
      for part in pattern.parts { add(part) }
    }
  }

  private mutating func add(_ part: Pattern.Part) {
    switch part {
    case .word(let word): add(["word", word])
    case .concept(let name): add(["concept", name])
    case .choice(let patterns):
      add("choice")
      add(patterns)
    case .optional(let patterns):
      add("optional")
      add(patterns)
    case .gap: add("gap")
    case .start: add("start")
    case .end: add("end")
    }
  }
}
