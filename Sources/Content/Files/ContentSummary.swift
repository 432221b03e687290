package import Messages

/// What a library holds, in numbers, for the end of `helpline check`.
package struct ContentSummary: Sendable, Equatable {
  /// Needs that are recognised.
  package var intents: Int
  /// Intents that know no facts and say who does.
  package var signposts: Int
  /// Word for word.
  package var phrases: Int
  /// Patterns that are more than a phrase.
  package var rules: Int
  /// Texts that must find an intent, and texts that must not.
  package var examples: Int
  /// Shared word groups.
  package var concepts: Int
  /// Numbers and addresses of the directory.
  package var records: Int
  /// Own sentences, in all languages.
  package var texts: Int
  /// Conversations of several steps.
  package var flows: Int
  /// Answers in each language.
  package var answers: [Language: Int]
  /// Answers, own texts, flows and records that nobody has approved as they stand.
  package var unsigned: Int

  /// Counts a library.
  package init(_ library: ContentLibrary) {
    let allRules = library.intents.flatMap(\.rules)
    intents = library.intents.count
    signposts = library.intents.count { $0.status == .signpost }
    phrases = allRules.count { $0.isPhrase }
    rules = allRules.count { !$0.isPhrase }
    examples = library.intents.reduce(0) { $0 + $1.examples.yes.count + $1.examples.no.count }
    concepts = library.concepts.count
    records = library.directory.count
    texts = library.texts.values.reduce(0) { $0 + $1.count }
    flows = library.flows.count
    answers = library.intents.flatMap(\.answers.keys).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    unsigned = library.unsigned.count
  }
}
