/// What finds an intent, as editors wrote it.
package struct IntentMaterial: Sendable, Equatable {
  /// Word for word.
  package var phrases: [String] = []
  /// Patterns that are more than a phrase.
  package var rules: [String] = []
  /// Texts that must find it.
  package var examples: [String] = []
  /// Texts that must not.
  package var counterexamples: [String] = []
}

extension Matcher {
  /// The rules and examples of an intent. A library as it is served holds none: they are in the matcher's tables alone.
  package func material(of intent: String) -> IntentMaterial {
    guard let place = intents.firstIndex(where: { $0.id == intent }) else { return IntentMaterial() }
    var material = IntentMaterial()
    let names = rules.index.rules
    for number in 0..<names.count where names.intent(of: number) == place {
      let rule = names[number]
      if rule.isPhrase { material.phrases.append(rule.source) } else { material.rules.append(rule.source) }
    }
    let phrases = Set(material.phrases)
    for sample in 0..<likeness.samples.count where Int(likeness.samples.intent(of: sample)) == place {
      let text = likeness.samples.text(of: sample)
      if likeness.samples.isCounter(sample) {
        material.counterexamples.append(text)
      } else if !phrases.contains(text) {
        // Phrases are learned from like examples.
        material.examples.append(text)
      }
    }
    return material
  }

  /// How many texts each intent is learned from, by id: examples and phrases.
  package var exampleCounts: [String: Int] {
    var counts = Array(repeating: 0, count: intents.count)
    for sample in 0..<likeness.samples.count where !likeness.samples.isCounter(sample) {
      counts[Int(likeness.samples.intent(of: sample))] += 1
    }
    return Dictionary(zip(intents.map(\.id), counts)) { first, _ in first }
  }
}
