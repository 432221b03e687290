import Messages

/// What one file holds, read on its own: files are read side by side on all cores and then put together in order.
enum ContentPiece: Sendable {
  case nothing
  /// The file could not be read at all.
  case unreadable(ContentPlace)
  case intent(Intent)
  case intentTranslation(TranslationFile)
  case examples(ExampleList)
  case everyday([Example])
  case words([Concept])
  case directory([DirectoryRecord])
  case bankHolidays(BankHolidays)
  case texts(Language, [String: Text])
  case replies(Language, [RepliesFile.Entry])
  case flow(Flow)
  case flowTranslation(FlowTranslationFile)
  case signOff(SignOff)
  case blocked([String])
  case places(PlaceTables)
  case services([LocalService])

  /// A file's content, and what was noted on the way.
  struct Read: Sendable {
    var piece: ContentPiece
    var notes: FileNotes
  }

  /// Reads one file; what is wrong with it stays in the notes.
  static func read(_ file: ContentFiles.File) -> Read {
    let place = ContentPlace(path: file.path)
    var notes = FileNotes(file: file.path)
    switch place {
    case .ignored: return Read(piece: .nothing, notes: notes)
    case .misplaced(let advice):
      notes.error(1, advice)
      return Read(piece: .nothing, notes: notes)
    case .examples(let id): return Read(piece: .examples(ExampleList(file, intent: id)), notes: notes)
    case .everyday: return Read(piece: .everyday(ExampleList(file, intent: "").yes), notes: notes)
    case .places(let table):
      let tables = table.read(file.bytes, &notes)
      return Read(piece: .places(tables), notes: notes)
    case .intent(let id): notes.declare(.intent, id, line: 1)
    case .flow(let id): notes.declare(.flow, id, line: 1)
    case .words, .directory, .bankHolidays, .texts, .replies, .intentTranslation, .flowTranslation, .signOff, .blocked,
      .services:
      break
    }
    do throws(YAMLDocument.Failure) {
      let value = try YAMLDocument.read(file.bytes)
      if case .map(let entries, _) = value { notes.note(keys: entries) }
      let piece = piece(value, at: place, &notes)
      return Read(piece: piece ?? .nothing, notes: notes)
    } catch {
      notes.error(error.line, error.message)
      return Read(piece: .unreadable(place), notes: notes)
    }
  }

  private static func piece(_ value: YAMLValue, at place: ContentPlace, _ notes: inout FileNotes) -> ContentPiece? {
    switch place {
    case .intent(let id): IntentFile.read(value, id: id, &notes).map(intent)
    case .intentTranslation(let id, let language):
      TranslationFile(value, intent: id, language: language, &notes).map(intentTranslation)
    case .words: .words(WordsFile.read(value, &notes))
    case .directory: .directory(DirectoryFile.read(value, &notes))
    case .bankHolidays: .bankHolidays(BankHolidaysFile.read(value, &notes))
    case .texts(let language): .texts(language, TextsFile.read(value, &notes))
    case .replies(let language): .replies(language, RepliesFile.read(value, language, &notes))
    case .flow(let id): FlowFile.read(value, id: id, &notes).map(flow)
    case .flowTranslation(let id, let language):
      FlowTranslationFile(value, flow: id, language: language, &notes).map(flowTranslation)
    case .signOff: .signOff(SignOffFile.read(value, &notes))
    case .blocked: .blocked(BlockedFile.read(value, &notes))
    case .services: .services(LocalServiceFile.read(value, &notes))
    case .ignored, .misplaced, .examples, .everyday, .places: nil
    }
  }
}
