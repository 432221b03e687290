import Messages

/// What has been read so far, file by file, before it is put together.
struct ContentDraft {
  private var notes: [FileNotes] = []
  private var intents: [String: Intent] = [:]
  private var translations: [TranslationFile] = []
  private var concepts: [Concept] = []
  private var records: [DirectoryRecord] = []
  private var texts: [Language: [String: Text]] = [:]
  private var flows: [String: Flow] = [:]
  private var flowTranslations: [FlowTranslationFile] = []
  private var signOff = SignOff()
  private var blocked: [String] = []
  private var unreadable: Set<FileNotes.NameKind> = []
  private var unreadableTexts: Set<Language> = []
  private var paths: Set<String> = []

  /// Reads one file; what is wrong with it stays in the notes.
  mutating func read(_ file: ContentFiles.File) {
    let place = ContentPlace(path: file.path)
    var fileNotes = FileNotes(file: file.path)
    defer { notes.append(fileNotes) }
    guard paths.insert(file.path).inserted else { return fileNotes.error(1, "this file was given twice.") }
    switch place {
    case .ignored: return
    case .misplaced(let advice): return fileNotes.error(1, advice)
    case .intent(let id): fileNotes.declare(.intent, id, line: 1)
    case .flow(let id): fileNotes.declare(.flow, id, line: 1)
    case .words, .directory, .texts, .intentTranslation, .flowTranslation, .signOff, .blocked: break
    }
    do throws(YAMLDocument.Failure) {
      let value = try YAMLDocument.read(file.bytes)
      if case .map(let entries, _) = value { fileNotes.note(keys: entries) }
      take(value, at: place, &fileNotes)
    } catch {
      fileNotes.error(error.line, error.message)
      noteUnreadable(place)
    }
  }

  private mutating func take(_ value: YAMLValue, at place: ContentPlace, _ notes: inout FileNotes) {
    switch place {
    case .intent(let id): intents[id] = IntentFile.read(value, id: id, &notes)
    case .intentTranslation(let id, let language):
      if let file = TranslationFile(value, intent: id, language: language, &notes) { translations.append(file) }
    case .words: concepts += WordsFile.read(value, &notes)
    case .directory: records += DirectoryFile.read(value, &notes)
    case .texts(let language): texts[language] = TextsFile.read(value, &notes)
    case .flow(let id): flows[id] = FlowFile.read(value, id: id, &notes)
    case .flowTranslation(let id, let language):
      if let file = FlowTranslationFile(value, flow: id, language: language, &notes) { flowTranslations.append(file) }
    case .signOff: signOff = SignOffFile.read(value, &notes)
    case .blocked: blocked = BlockedFile.read(value, &notes)
    case .ignored, .misplaced: break
    }
  }

  /// Names that such a file would have defined are not reported as unknown: one mistake, one problem.
  private mutating func noteUnreadable(_ place: ContentPlace) {
    switch place {
    case .words: unreadable.insert(.concept)
    case .directory: unreadable.insert(.record)
    case .texts(let language): unreadableTexts.insert(language)
    case .intent, .intentTranslation, .flow, .flowTranslation, .signOff, .blocked, .ignored, .misplaced: break
    }
  }

  // MARK: - Putting together

  /// Everything as one library, with notes on what does not belong together.
  func assembled(version: String, today: Day?, strict: Bool) -> CheckedContent {
    var (intents, flows, notes) = (intents, flows, notes)
    var whole = FileNotes(file: "Intents")
    if intents.isEmpty, !self.notes.contains(where: { $0.declarations.contains { $0.kind == .intent } }) {
      whole.error(0, "there are no intents: an intent is a file such as Intents/law/selling.yaml.")
    }
    notes.append(whole)
    for translation in translations { notes.append(Self.join(translation, to: &intents, notes)) }
    for translation in flowTranslations { notes.append(Self.join(translation, to: &flows, notes)) }
    let library = ContentLibrary(
      version: version, intents: Array(intents.values),
      concepts: Dictionary(concepts.map { ($0.name, $0) }) { first, _ in first },
      directory: Dictionary(records.map { ($0.id, $0) }) { first, _ in first }, texts: texts,
      flows: Array(flows.values), signOff: signOff)
    return CheckedContent(
      library: library, notes: notes, blocked: blocked, unreadable: unreadable, unreadableTexts: unreadableTexts,
      today: today, strict: strict)
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

  private static func isDeclared(_ kind: FileNotes.NameKind, _ name: String, _ all: [FileNotes]) -> Bool {
    all.contains { $0.declarations.contains { $0.kind == kind && $0.name == name } }
  }
}
