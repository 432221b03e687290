import Messages

/// All entries of a library, in the order of its subjects.
package struct ReportEntries: Sendable {
  let library: ContentLibrary
  /// In the order of the library's subjects.
  package let all: [ReportEntry]
  let summary: ContentSummary

  /// The entries of a library; reviews that were due before the day are overdue.
  package init(_ library: ContentLibrary, today: Day) {
    self.library = library
    summary = ContentSummary(library)
    all = library.signOffItems(today: today).compactMap { Self.entry($0, library) }
  }

  private static func entry(_ item: SignOffItem, _ library: ContentLibrary) -> ReportEntry? {
    switch item.subject.subject {
    case .intent(let id, let language): library.intent(id).map { entry(item, $0, language, library) }
    case .text(let id, let language): entry(item, text: id, language, library)
    case .flow(let id, let language): library.flow(id).map { entry(item, $0, language, library) }
    case .record(let id): library.directory[id].map { entry(item, $0, library) }
    case .service(let id): library.services.first { $0.id == id }.map { entry(item, $0) }
    case .reply(let id, let language):
      library.replies.first { $0.id == id }.map { entry(item, $0, language, library) }
    }
  }

  // MARK: Answers

  private static func entry(
    _ item: SignOffItem, _ intent: Intent, _ language: Language, _ library: ContentLibrary
  ) -> ReportEntry {
    let slots = ReportSlots(library: library, language: language)
    var entry = ReportEntry(item: item, heading: intent.title, section: intent.group, language: language)
    entry.facts = facts(intent, library) + proof(intent.proof)
    guard let answer = intent.answers[language] else { return entry }
    entry.texts =
      [slots.fill(answer.first, name: "First text")]
      + answer.more.enumerated().map { slots.fill($1, name: "Text \($0 + 1) of MORE") }
    return entry
  }

  private static func facts(_ intent: Intent, _ library: ContentLibrary) -> [ReportEntry.Fact] {
    var facts = [ReportEntry.Fact("Level", intent.level.rawValue), ReportEntry.Fact("Status", intent.status.rawValue)]
    let numbers = intent.numbers.compactMap { library.directory[$0] }.map {
      ReportEntry.Value(text: "\($0.name): \($0.reach)")
    }
    if !numbers.isEmpty { facts.append(ReportEntry.Fact("Sent while unsigned", numbers)) }
    if !intent.related.isEmpty {
      facts.append(ReportEntry.Fact("Offered next", intent.related.joined(separator: ", ")))
    }
    if let flow = intent.flow { facts.append(ReportEntry.Fact("Leads into", "flow:\(flow)")) }
    return facts
  }

  /// The days and sources of a text or a record.
  static func proof(_ proof: Proof) -> [ReportEntry.Fact] {
    let sources = proof.sources.map { ReportEntry.Value(text: $0.name, url: $0.url) }
    return (sources.isEmpty ? [] : [ReportEntry.Fact("Sources", sources)]) + [
      ReportEntry.Fact("Checked", proof.checked.description), ReportEntry.Fact("Review by", proof.reviewBy.description),
    ]
  }

  // MARK: Own sentences and flows

  private static func entry(
    _ item: SignOffItem, text id: String, _ language: Language, _ library: ContentLibrary
  ) -> ReportEntry? {
    guard let text = library.texts[language]?[id] else { return nil }
    var entry = ReportEntry(item: item, heading: id, section: ReportSection.ownSentences, language: language)
    entry.texts = [ReportSlots(library: library, language: language).fill(text, name: "Text")]
    return entry
  }

  private static func entry(
    _ item: SignOffItem, _ reply: StaffReply, _ language: Language, _ library: ContentLibrary
  ) -> ReportEntry {
    var entry = ReportEntry(item: item, heading: reply.title, section: ReportSection.replies, language: language)
    entry.facts =
      (reply.policy.map { [ReportEntry.Fact("To be decided first", $0)] } ?? []) + (reply.proof.map(proof) ?? [])
    entry.texts =
      reply.texts[language].map {
        [ReportSlots(library: library, language: language).fill($0, name: "Text")]
      } ?? []
    return entry
  }

  private static func entry(
    _ item: SignOffItem, _ flow: Flow, _ language: Language, _ library: ContentLibrary
  ) -> ReportEntry {
    let slots = ReportSlots(library: library, language: language)
    var entry = ReportEntry(item: item, heading: flow.title, section: ReportSection.flows, language: language)
    entry.facts = [ReportEntry.Fact("Starts after", flow.starts.joined(separator: ", "))] + proof(flow.proof)
    entry.texts = flow.steps.compactMap { step in
      step.texts[language].map {
        slots.fill($0, name: "Step \(step.id)", tail: step.numberedChoices, note: ways(from: step))
      }
    }
    return entry
  }

  private static func ways(from step: Flow.Step) -> String {
    let choices = step.choices.enumerated().map { "\($0 + 1) leads to \($1.next)" }
    let ways = choices + (step.next.map { ["MORE leads to \($0)"] } ?? [])
    return ways.isEmpty ? "The flow ends here." : ways.joined(separator: ", ") + "."
  }
}
