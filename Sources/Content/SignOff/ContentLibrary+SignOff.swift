package import Messages

extension ContentLibrary {
  /// Everything that can be approved, in a fixed order: intents, own texts, flows, records, services,
  /// prepared texts for staff.
  package var subjects: [SubjectHash] {
    let answers = intents.flatMap { intent in
      Self.sorted(intent.answers.keys).compactMap { SubjectHash(intent, $0, reaches) }
    }
    let sentences = Self.sorted(texts.keys).flatMap { language in
      (texts[language] ?? [:]).sorted { $0.key < $1.key }.map { SubjectHash($0.value, id: $0.key, language, reaches) }
    }
    let conversations = flows.flatMap { flow in
      Self.sorted(Set(flow.steps.flatMap(\.texts.keys))).compactMap { SubjectHash(flow, $0, reaches) }
    }
    let records = directory.values.sorted { $0.id < $1.id }.map { SubjectHash($0) }
    let prepared = replies.flatMap { reply in
      Self.sorted(reply.texts.keys).compactMap { SubjectHash(reply, $0, reaches) }
    }
    return answers + sentences + conversations + records + services.compactMap { SubjectHash($0) } + prepared
  }

  /// The names of everything that somebody approved as it stands today.
  package var signedSubjects: Set<String> { Set(subjects.filter(isSigned).map(\.subject.description)) }

  /// What nobody has approved as it stands today.
  package var unsigned: [SubjectHash] { subjects.filter { !isSigned($0) } }

  /// Whether somebody approved the answer just as it stands; false where there is none in that language.
  package func isSigned(_ intent: Intent, in language: Language) -> Bool {
    SubjectHash(intent, language, reaches).map(isSigned) ?? false
  }

  /// Whether somebody approved the sentence just as it stands; false where there is none in that language.
  package func isSigned(text id: String, in language: Language) -> Bool {
    texts[language]?[id].map { isSigned(SubjectHash($0, id: id, language, reaches)) } ?? false
  }

  /// Whether somebody approved all steps just as they stand; false where none is in that language.
  package func isSigned(_ flow: Flow, in language: Language) -> Bool {
    SubjectHash(flow, language, reaches).map(isSigned) ?? false
  }

  /// Whether somebody approved the number or address just as it stands.
  package func isSigned(_ record: DirectoryRecord) -> Bool { isSigned(SubjectHash(record)) }

  /// Whether somebody approved what is said of the service just as it stands; false while it may not be sent.
  package func isSigned(_ service: LocalService) -> Bool { SubjectHash(service).map(isSigned) ?? false }

  private func isSigned(_ subject: SubjectHash) -> Bool {
    signOff.covers(subject.subject.description, hash: subject.hash)
  }

  private static func sorted(_ languages: some Sequence<Language>) -> [Language] {
    languages.sorted { $0.rawValue < $1.rawValue }
  }

  private var reaches: Reaches { Reaches(directory: directory) }
}
