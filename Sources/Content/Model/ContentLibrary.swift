package import Messages

/// Everything that editors wrote, checked as a whole: there is never half a library.
package struct ContentLibrary: Sendable {
  /// A hash over all files; each reply records it.
  package var version: String
  /// In the order of their ids.
  package var intents: [Intent]
  /// Texts of everyday life that need nothing from a helpline; likeness learns from them what to leave alone.
  package var everyday: [Example]
  /// Word groups by name.
  package var concepts: [String: Concept]
  /// Records of helplines by id.
  package var directory: [String: DirectoryRecord]
  /// The days on which many lines are closed.
  package var bankHolidays: BankHolidays
  /// The helpline's own sentences by language and id.
  package var texts: [Language: [String: Text]]
  /// In the order of their ids.
  package var flows: [Flow]
  /// Prepared texts for staff, in the file's order.
  package var replies: [StaffReply]
  /// All approvals of `Conversations/_signoff.yaml`, those of texts that changed since included.
  package var signOff: SignOff
  /// What is known of places; empty where the project has no `_places/`.
  package var places: PlaceIndex
  /// Local services, in the order of their ids.
  package var services: [LocalService]

  private let intentIndex: [String: Int]
  private let flowIndex: [String: Int]

  /// A library of parts that have been checked against each other.
  package init(
    version: String, intents: [Intent], concepts: [String: Concept], directory: [String: DirectoryRecord],
    texts: [Language: [String: Text]], flows: [Flow], signOff: SignOff, everyday: [Example] = [],
    bankHolidays: BankHolidays = BankHolidays(),
    places: PlaceIndex = PlaceIndex(), services: [LocalService] = [], replies: [StaffReply] = []
  ) {
    self.version = version
    self.intents = intents.sorted { $0.id < $1.id }
    self.concepts = concepts
    self.directory = directory
    self.texts = texts
    self.flows = flows.sorted { $0.id < $1.id }
    self.replies = replies
    self.signOff = signOff
    self.everyday = everyday
    self.bankHolidays = bankHolidays
    self.places = places
    self.services = services.sorted { ($0.id, $0.file, $0.line) < ($1.id, $1.file, $1.line) }
    intentIndex = Dictionary(uniqueKeysWithValues: self.intents.enumerated().map { ($1.id, $0) })
    flowIndex = Dictionary(uniqueKeysWithValues: self.flows.enumerated().map { ($1.id, $0) })
  }

  /// The intent of that id, or nil when an editor has removed it.
  package func intent(_ id: String) -> Intent? { intentIndex[id].map { intents[$0] } }

  /// The flow of that id, or nil when an editor has removed it.
  package func flow(_ id: String) -> Flow? { flowIndex[id].map { flows[$0] } }

  /// The helpline's own sentence in that language, or in English.
  package func text(_ id: String, in language: Language) -> Text? {
    texts[language]?[id] ?? texts[.english]?[id]
  }
}
