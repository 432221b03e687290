extension ContentCheck {
  /// Every name that a file uses is defined, and no name is defined twice.
  static let references = ContentCheck("references") { content in
    let names = DeclaredNames(content.notes)
    return names.problems
      + content.notes.flatMap(\.references).compactMap { reference in
        guard !content.unreadable.contains(reference.kind), !names.contains(reference) else { return nil }
        return Problem(.error, file: reference.file, line: reference.line, names.advice(reference))
      }
  }
}

/// All names that files define, by kind.
private struct DeclaredNames {
  /// Names defined twice.
  private(set) var problems: [Problem] = []
  private var names: [FileNotes.NameKind: [String: FileNotes.Declaration]] = [:]

  init(_ notes: [FileNotes]) {
    for declaration in notes.flatMap(\.declarations) {
      if let first = names[declaration.kind]?[declaration.name] {
        let message =
          "\(Self.words(declaration.kind)) \(Self.sign(declaration.kind))\(declaration.name) is already defined in "
          + "\(first.file):\(first.line): put both together, or rename one."
        problems.append(Problem(.error, file: declaration.file, line: declaration.line, message))
      } else {
        names[declaration.kind, default: [:]][declaration.name] = declaration
      }
    }
  }

  func contains(_ reference: FileNotes.Reference) -> Bool { names[reference.kind]?[reference.name] != nil }

  func advice(_ reference: FileNotes.Reference) -> String {
    let sign = Self.sign(reference.kind)
    let known = (names[reference.kind] ?? [:]).keys
    let hint = NearName.hint(reference.name, among: known, prefix: sign)
    return "unknown \(Self.words(reference.kind)) \(sign)\(reference.name)\(hint)"
      + (hint == "." ? " \(Self.place(reference.kind))" : "")
  }

  private static func words(_ kind: FileNotes.NameKind) -> String {
    switch kind {
    case .intent: "intent"
    case .flow: "flow"
    case .record: "record"
    case .concept: "word group"
    }
  }

  private static func sign(_ kind: FileNotes.NameKind) -> String { kind == .concept ? "~" : "" }

  private static func place(_ kind: FileNotes.NameKind) -> String {
    switch kind {
    case .intent: "Intents are named group.name, as their files in Intents/ are."
    case .flow: "Flows are the files in Conversations/, without .yaml."
    case .record: "Records stand in Conversations/_directory/."
    case .concept: "Define it in Intents/_words/, or use another one."
    }
  }
}
