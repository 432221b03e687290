extension ContentLibrary {
  /// What can be taken out of use: a subject of sign-off in all of its languages, such as `intent:law.tax`.
  package var withdrawable: Set<String> { Set(subjects.map(\.subject.withoutLanguage)).subtracting(Self.lastResort) }

  /// What is said when all else is withdrawn.
  package static let lastResort: Set<String> = ["record:emergency", "record:samaritans"]

  /// Everything that can be said of which a text names a record.
  package func naming(record id: String) -> RecordUse {
    RecordUse(
      intents: intents.filter { intent in
        intent.numbers.contains(id)
          || intent.answers.values.contains { ([$0.first] + $0.more).contains { $0.slots.contains(id) } }
      }.map(\.id),
      flows: flows.filter { flow in
        flow.steps.contains { $0.texts.values.contains { $0.slots.contains(id) } }
      }.map(\.id),
      texts: Set(texts.values.flatMap { $0.filter { $0.value.slots.contains(id) }.keys }).sorted(),
      replies: replies.filter { $0.texts.values.contains { $0.slots.contains(id) } }.map(\.id))
  }
}

/// Where a record is named, by ids in their order.
package struct RecordUse: Sendable, Equatable {
  /// Intents whose answer names it, or gives it while it is unsigned.
  package var intents: [String]
  /// Flows of which a step names it.
  package var flows: [String]
  /// Own sentences.
  package var texts: [String]
  /// Prepared texts for staff.
  package var replies: [String]

  /// Places, by ids.
  package init(intents: [String] = [], flows: [String] = [], texts: [String] = [], replies: [String] = []) {
    self.intents = intents
    self.flows = flows
    self.texts = texts
    self.replies = replies
  }
}
