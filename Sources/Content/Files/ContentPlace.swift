import Messages

/// What a content file is for, told by its path.
enum ContentPlace: Equatable {
  case intent(id: String)
  case intentTranslation(id: String, Language)
  /// More examples of an intent, a text a line.
  case examples(id: String)
  /// Everyday texts, a text a line.
  case everyday
  case words
  case directory
  case bankHolidays
  case texts(Language)
  case replies(Language)
  case flow(id: String)
  case flowTranslation(id: String, Language)
  case signOff
  case blocked
  /// A table of places.
  case places(PlaceFile)
  /// Local services.
  case services
  /// Not content: explanations, transcripts, and what editors and file systems leave behind.
  case ignored
  /// In a place where no content belongs; says what to do.
  case misplaced(String)

  /// The groups of intents: each is a folder of `Intents/`.
  static let groups = [
    "urgent", "law", "police", "health", "mind", "safety", "online", "trafficking", "migrant", "money", "housing",
    "leave", "family", "services", "community", smallTalk,
  ]

  /// The group of greetings, thanks and commands, which state no facts.
  static let smallTalk = "talk"

  /// Reads a path relative to the project.
  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, !Self.isIgnored(file) else {
      self = .ignored
      return
    }
    if let place = Self.list(parts) ?? Self.table(parts) {
      self = place
      return
    }
    guard let name = FileName(file) else {
      self = .misplaced(FileName.advice(file))
      return
    }
    self =
      switch parts.first {
      case "Intents": Self.inIntents(Array(parts.dropFirst().dropLast()), name)
      case "Conversations": Self.inConversations(Array(parts.dropFirst().dropLast()), name)
      default: .misplaced("content belongs in Intents/ or Conversations/: move this file.")
      }
  }

  private static func isIgnored(_ file: String) -> Bool {
    file.hasPrefix(".") || [".md", ".transcript", "~", ".swp", ".orig"].contains { file.hasSuffix($0) }
  }

  /// Everyday texts, and texts that look like danger and are none.
  private static let background = ["_everyday", "_calm"]

  /// `Intents/law/selling.txt` or `Intents/_everyday.txt`.
  private static func list(_ parts: [String]) -> ContentPlace? {
    guard parts.first == "Intents", let file = parts.last, file.hasSuffix(".txt") else { return nil }
    let name = file.dropLast(".txt".count)
    if parts.count == 2, background.contains(String(name)) { return .everyday }
    guard parts.count == 3, groups.contains(parts[1]), FileName.isName(name) else { return nil }
    return .examples(id: "\(parts[1]).\(name)")
  }

  /// `Conversations/_places/places.tsv`.
  private static func table(_ parts: [String]) -> ContentPlace? {
    guard parts.count == 3, parts[0] == "Conversations", parts[1] == "_places" else { return nil }
    return PlaceFile(rawValue: parts[2]).map(places)
      ?? .misplaced("the tables of places are \(list(PlaceFile.allCases.map(\.rawValue))): rename or move this file.")
  }

  private static func inIntents(_ folders: [String], _ name: FileName) -> ContentPlace {
    guard let group = folders.first, folders.count == 1 else {
      return .misplaced("an intent lives in a group folder, as Intents/law/selling.yaml: move this file.")
    }
    if group == "_words" {
      return name.language == nil ? .words : .misplaced("word groups are not translated: remove the language.")
    }
    guard groups.contains(group) else {
      return .misplaced(
        "unknown group \"\(group)\"\(NearName.hint(group, among: groups)) The groups are \(list(groups)).")
    }
    guard let language = name.language else { return .intent(id: "\(group).\(name.stem)") }
    return .intentTranslation(id: "\(group).\(name.stem)", language)
  }

  private static func inConversations(_ folders: [String], _ name: FileName) -> ContentPlace {
    switch (folders, name.stem, name.language) {
    case (["_directory"], "bank-holidays", nil): .bankHolidays
    case (["_directory"], _, nil): .directory
    case (["_texts"], _, nil) where FileName.isLanguage(name.stem): .texts(Language(rawValue: name.stem))
    case (["_texts"], _, _): .misplaced("own texts are one file a language, as _texts/en.yaml: rename this file.")
    case (["_replies"], _, nil) where FileName.isLanguage(name.stem): .replies(Language(rawValue: name.stem))
    case (["_replies"], _, _): .misplaced("replies of staff are one file a language, as _replies/en.yaml: rename it.")
    case (["_services"], _, nil): .services
    case ([], "_signoff", nil): .signOff
    case ([], "_blocked", nil): .blocked
    case ([], let stem, _) where stem.hasPrefix("_"):
      .misplaced("only _signoff.yaml and _blocked.yaml start with _ here: rename this file.")
    case ([], let stem, nil): .flow(id: stem)
    case ([], let stem, let language?): .flowTranslation(id: stem, language)
    case (_, _, _):
      .misplaced("a flow lives in Conversations/ itself, records in _directory/, own texts in _texts/: move it.")
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
