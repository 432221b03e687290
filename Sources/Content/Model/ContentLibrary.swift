package import Messages

/// Everything that editors wrote, checked as a whole: there is never half a library.
package struct ContentLibrary: Sendable {
  /// Copied with every turn: behind one reference a copy costs one count instead of dozens.
  private var parts: Shared<Parts>

  /// A hash over all files; each reply records it.
  package var version: String {
    get { parts.value.version }
    set { parts.value.version = newValue }
  }
  /// In the order of their ids.
  package var intents: [Intent] {
    get { parts.value.intents }
    set { parts.value.intents = newValue }
  }
  /// Texts of everyday life that need nothing from a helpline; likeness learns from them what to leave alone.
  package var everyday: [Example] {
    get { parts.value.everyday }
    set { parts.value.everyday = newValue }
  }
  /// Word groups by name.
  package var concepts: [String: Concept] {
    get { parts.value.concepts }
    set { parts.value.concepts = newValue }
  }
  /// Records of helplines by id.
  package var directory: [String: DirectoryRecord] {
    get { parts.value.directory }
    set { parts.value.directory = newValue }
  }
  /// The days on which many lines are closed.
  package var bankHolidays: BankHolidays {
    get { parts.value.bankHolidays }
    set { parts.value.bankHolidays = newValue }
  }
  /// The helpline's own sentences by language and id.
  package var texts: [Language: [String: Text]] {
    get { parts.value.texts }
    set { parts.value.texts = newValue }
  }
  /// In the order of their ids.
  package var flows: [Flow] {
    get { parts.value.flows }
    set { parts.value.flows = newValue }
  }
  /// Prepared texts for staff, in the file's order.
  package var replies: [StaffReply] {
    get { parts.value.replies }
    set { parts.value.replies = newValue }
  }
  /// All approvals of `Conversations/_signoff.yaml`, those of texts that changed since included.
  package var signOff: SignOff {
    get { parts.value.signOff }
    set { parts.value.signOff = newValue }
  }
  /// What is known of places; empty where the project has no `_places/`.
  package var places: PlaceIndex {
    get { parts.value.places }
    set { parts.value.places = newValue }
  }
  /// Local services, in the order of their ids.
  package var services: [LocalService] {
    get { parts.value.services }
    set { parts.value.services = newValue }
  }

  private struct Parts: Sendable {
    var version: String
    var intents: [Intent]
    var everyday: [Example]
    var concepts: [String: Concept]
    var directory: [String: DirectoryRecord]
    var bankHolidays: BankHolidays
    var texts: [Language: [String: Text]]
    var flows: [Flow]
    var replies: [StaffReply]
    var signOff: SignOff
    var places: PlaceIndex
    var services: [LocalService]
    var intentIndex: [String: Int]
    var flowIndex: [String: Int]
  }

  /// A library of parts that have been checked against each other.
  package init(
    version: String, intents: [Intent], concepts: [String: Concept], directory: [String: DirectoryRecord],
    texts: [Language: [String: Text]], flows: [Flow], signOff: SignOff, everyday: [Example] = [],
    bankHolidays: BankHolidays = BankHolidays(),
    places: PlaceIndex = PlaceIndex(), services: [LocalService] = [], replies: [StaffReply] = []
  ) {
    let intents = intents.sorted { $0.id < $1.id }
    let flows = flows.sorted { $0.id < $1.id }
    parts = Shared(
      Parts(
        version: version, intents: intents, everyday: everyday, concepts: concepts, directory: directory,
        bankHolidays: bankHolidays, texts: texts, flows: flows, replies: replies, signOff: signOff, places: places,
        services: services.sorted { ($0.id, $0.file, $0.line) < ($1.id, $1.file, $1.line) },
        intentIndex: Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1.id, $0) }),
        flowIndex: Dictionary(uniqueKeysWithValues: flows.enumerated().map { ($1.id, $0) })))
  }

  /// The intent of that id, or nil when an editor has removed it.
  package func intent(_ id: String) -> Intent? { parts.value.intentIndex[id].map { parts.value.intents[$0] } }

  /// The flow of that id, or nil when an editor has removed it.
  package func flow(_ id: String) -> Flow? { parts.value.flowIndex[id].map { parts.value.flows[$0] } }

  /// The helpline's own sentence in that language, or in English.
  package func text(_ id: String, in language: Language) -> Text? {
    parts.value.texts[language]?[id] ?? parts.value.texts[.english]?[id]
  }
}
