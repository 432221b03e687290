import Content

/// The samples in their one order, with everyday texts behind them, as a set to learn from.
struct Lesson {
  let set: LearningSet
  /// How many texts a core takes at a time.
  private static let pace = 256
  /// The features of each sample, in order.
  let texts: [TextFeatures]
  /// All words of them.
  private(set) var words: [TextFeatures.Word] = []

  init(
    _ samples: [Likeness.Sample], everyday: [String], _ order: SampleOrder, _ synonyms: Synonyms,
    _ clean: @Sendable (String) -> CleanText
  ) {
    var labels: [LearningSet.Example] = []
    var sources: [String] = []
    for label in order.intents.indices {
      for place in order.samples[order.starts[label]..<order.starts[label + 1]] {
        labels.append(LearningSet.Example(label: Int32(label), isCounter: samples[place].isCounter))
        sources.append(samples[place].text)
      }
    }
    for text in everyday.sorted() {
      labels.append(LearningSet.Example(label: Int32(order.intents.count), isCounter: false))
      sources.append(text)
    }
    let texts = SideBySide.map(sources, by: Lesson.pace) { TextFeatures(clean($0), synonyms) }
    set = LearningSet(texts, labels: labels, classes: order.intents.count + 1, synonyms)
    self.texts = texts
    var seen = KeyIndex(capacity: 4096)
    for text in texts {
      for word in text.words where Int(seen.intern(word.key)) == words.count { words.append(word) }
    }
  }
}
