/// Likeness on its own, taught from any labelled texts: for measuring it on public data.
package struct LikenessTrial: Sendable {
  private let cleaner: Cleaner
  private let likeness: Likeness
  private let labels: [String]

  /// Learns from texts with their labels, the way that the matcher learns from content.
  package init(_ texts: [(label: String, text: String)]) {
    labels = Set(texts.map(\.label)).sorted()
    var numbers: [String: Int32] = [:]
    for (number, label) in labels.enumerated() { numbers[label] = Int32(number) }
    let samples = texts.map { Likeness.Sample(intent: numbers[$0.label] ?? 0, text: $0.text) }
    var cleaner = Cleaner()
    let uses = StemUses(samples, &cleaner)
    cleaner.spelling = Spelling(cleaner.lexicon.targets(uses.texts), in: cleaner.lexicon.words)
    let final = cleaner
    self.cleaner = final
    likeness = Likeness(samples) { final.clean($0) }
  }

  /// The likest label of a text and how sure that is, 0 to 1; nil where nothing is known of the text.
  package func best(for text: String) -> (label: String, score: Float)? {
    likeness.nearest(to: cleaner.clean(text), limit: 1, explained: 0).first.map { (labels[Int($0.intent)], $0.score) }
  }
}
