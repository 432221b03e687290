import Messages

/// What has been read so far, file by file, before it is put together.
struct ContentDraft {
  private var notes: [FileNotes] = []
  private var intents: [String: Intent] = [:]
  private var translations: [TranslationFile] = []
  private var lists: [ExampleList] = []
  private var everyday: [Example] = []
  private var concepts: [Concept] = []
  private var records: [DirectoryRecord] = []
  private var bankHolidays = BankHolidays()
  private var texts: [Language: [String: Text]] = [:]
  private var replies: [StaffReply] = []
  private var replyTranslations: [(language: Language, entries: [RepliesFile.Entry])] = []
  private var flows: [String: Flow] = [:]
  private var flowTranslations: [FlowTranslationFile] = []
  private var signOff = SignOff()
  private var blocked: [String] = []
  private var places = PlaceTables()
  private var services: [LocalService] = []
  private var unreadable: Set<FileNotes.NameKind> = []
  private var unreadableTexts: Set<Language> = []
  private var paths: Set<String> = []

  /// Takes a file in; what is wrong with it stays in the notes.
  mutating func take(_ read: ContentPiece.Read) {
    var fileNotes = read.notes
    defer { notes.append(fileNotes) }
    guard paths.insert(fileNotes.file).inserted else {
      fileNotes = FileNotes(file: fileNotes.file)
      return fileNotes.error(1, "this file was given twice.")
    }
    switch read.piece {
    case .nothing: break
    case .unreadable(let place): noteUnreadable(place)
    case .intent(let intent): intents[intent.id] = intent
    case .intentTranslation(let file): translations.append(file)
    case .examples(let list): lists.append(list)
    case .everyday(let texts): everyday += texts
    case .words(let groups): concepts += groups
    case .directory(let found): records += found
    case .bankHolidays(let found): bankHolidays = found
    case .texts(let language, let found): texts[language] = found
    case .replies(let language, let found):
      if language == .english {
        replies = found.compactMap(\.reply)
      } else {
        replyTranslations.append((language, found))
      }
    case .flow(let flow): flows[flow.id] = flow
    case .flowTranslation(let file): flowTranslations.append(file)
    case .signOff(let found): signOff = found
    case .blocked(let words): blocked = words
    case .places(let tables): places = places.adding(tables)
    case .services(let found): services += found
    }
  }

  /// Takes in an intent that was read before.
  mutating func take(_ intent: Intent) { intents[intent.id] = intent }

  /// Names that such a file would have defined are not reported as unknown: one mistake, one problem.
  private mutating func noteUnreadable(_ place: ContentPlace) {
    switch place {
    case .words: unreadable.insert(.concept)
    case .directory: unreadable.insert(.record)
    case .texts(let language): unreadableTexts.insert(language)
    case .intent, .intentTranslation, .examples, .everyday, .flow, .flowTranslation, .signOff, .blocked, .ignored,
      .replies, .misplaced, .bankHolidays, .places, .services:
      break
    }
  }

  // MARK: - Putting together

  /// Everything as one library, with notes on what does not belong together.
  func assembled(version: String, today: Day?, strict: Bool) -> CheckedContent {
    var (intents, flows, replies, notes) = (intents, flows, replies, notes)
    var whole = FileNotes(file: "Intents")
    if intents.isEmpty, !self.notes.contains(where: { $0.declarations.contains { $0.kind == .intent } }) {
      whole.error(0, "there are no intents: an intent is a file such as Intents/law/selling.yaml.")
    }
    notes.append(whole)
    for list in lists { notes.append(Self.join(list, to: &intents, notes)) }
    for translation in translations { notes.append(Self.join(translation, to: &intents, notes)) }
    for translation in flowTranslations { notes.append(Self.join(translation, to: &flows, notes)) }
    for translation in replyTranslations { notes.append(Self.join(translation, to: &replies)) }
    let library = ContentLibrary(
      version: version, intents: Array(intents.values),
      concepts: Dictionary(concepts.map { ($0.name, $0) }) { first, _ in first },
      directory: Dictionary(records.map { ($0.id, $0) }) { first, _ in first }, texts: texts,
      flows: Array(flows.values), signOff: signOff, everyday: everyday, bankHolidays: bankHolidays,
      places: PlaceIndex(places), services: services, replies: replies)
    return CheckedContent(
      library: library, notes: notes, blocked: blocked, unreadable: unreadable, unreadableTexts: unreadableTexts,
      today: today, strict: strict)
  }

  private static func join(
    _ list: ExampleList, to intents: inout [String: Intent], _ all: [FileNotes]
  ) -> FileNotes {
    var notes = FileNotes(file: list.file)
    if list.yes.isEmpty, list.no.isEmpty {
      notes.warning(1, "there is no example in this list: add some, a text a line.")
    }
    if intents[list.intent] != nil {
      intents[list.intent]?.examples.yes += list.yes
      intents[list.intent]?.examples.no += list.no
    } else if !isDeclared(.intent, list.intent, all) {
      notes.error(1, "there is no intent for these examples: write its .yaml first, or correct this file's name.")
    }
    return notes
  }

  private static func join(
    _ translation: TranslationFile, to intents: inout [String: Intent], _ all: [FileNotes]
  ) -> FileNotes {
    var notes = FileNotes(file: translation.file)
    if intents[translation.intent] != nil {
      intents[translation.intent]?.answers[translation.language] = translation.answer
    } else if !isDeclared(.intent, translation.intent, all) {
      notes.error(1, "there is no English file for this translation: write it first, or correct this file's name.")
    }
    return notes
  }

  private static func join(
    _ translation: FlowTranslationFile, to flows: inout [String: Flow], _ all: [FileNotes]
  ) -> FileNotes {
    var notes = FileNotes(file: translation.file)
    guard var flow = flows[translation.flow] else {
      if !isDeclared(.flow, translation.flow, all) {
        notes.error(1, "there is no English flow for this translation: write it first, or correct this file's name.")
      }
      return notes
    }
    for say in translation.says {
      if let place = flow.steps.firstIndex(where: { $0.id == say.step }) {
        flow.steps[place].texts[translation.language] = say.text
      } else {
        let hint = NearName.hint(say.step, among: flow.steps.map(\.id))
        notes.error(say.line, "unknown step \"\(say.step)\"\(hint)")
      }
    }
    flows[translation.flow] = flow
    return notes
  }

  private static func join(
    _ translation: (language: Language, entries: [RepliesFile.Entry]), to replies: inout [StaffReply]
  ) -> FileNotes {
    var notes = FileNotes(file: ContentPath.replies(translation.language))
    for entry in translation.entries {
      if let place = replies.firstIndex(where: { $0.id == entry.id }) {
        replies[place].texts[translation.language] = entry.text
      } else {
        let hint = NearName.hint(entry.id, among: replies.map(\.id))
        notes.error(entry.line, "there is no English reply \"\(entry.id)\"\(hint)")
      }
    }
    return notes
  }

  private static func isDeclared(_ kind: FileNotes.NameKind, _ name: String, _ all: [FileNotes]) -> Bool {
    all.contains { $0.declarations.contains { $0.kind == kind && $0.name == name } }
  }
}
