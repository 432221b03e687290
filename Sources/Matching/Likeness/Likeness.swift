/// How like a text is to the examples of each intent.
struct Likeness: Sendable {
  /// An example: the text and its intent.
  struct Sample: Sendable {
    var intent: Int32
    var text: String
    /// A text that must not find the intent.
    var isCounter = false
  }

  /// An intent and how like the text is to it, 0 to 1.
  struct Match {
    var intent: Int32
    /// How probable it is that the intent is right, 0 to 1.
    var score: Float
    /// The nearest example.
    var sample: Int
    /// Whether a text that must not find the intent is nearer still: then it may be offered, not answered.
    var isDoubtful: Bool
  }

  let samples: [Sample]
  let order: SampleOrder
  let model: LearnedModel
  let nearest: NearestExamples
  /// For each intent its class, or -1.
  private let classes: [Int32]

  /// Learns from all samples, and from everyday texts that none of them is meant by.
  init(
    _ samples: [Sample], everyday: [String] = EverydayTexts.all, groups: [[String]] = [], settings: Learner.Settings = Learner.Settings(), _ clean: (String) -> CleanText
  ) {
    let order = SampleOrder(samples)
    let lesson = Lesson(samples, everyday: everyday, order, Synonyms(groups), clean)
    let model = LearnedModel(lesson.set, words: lesson.words, settings)
    self.init(samples, order, model, NearestExamples(lesson.texts, model))
  }

  init(_ samples: [Sample], _ order: SampleOrder, _ model: LearnedModel, _ nearest: NearestExamples) {
    self.samples = samples
    self.order = order
    self.model = model
    self.nearest = nearest
    var classes = [Int32](repeating: -1, count: Int(order.intents.max() ?? -1) + 1)
    for (label, intent) in order.intents.enumerated() { classes[Int(intent)] = Int32(label) }
    self.classes = classes
  }

  /// The likest intents, best first, at most `limit`; the nearest example is looked for in the first `explained` of them,
  /// the others show their first example.
  func nearest(to clean: CleanText, limit: Int, explained: Int = 2) -> [Match] {
    let parts = model.parts(clean)
    guard !parts.words.isEmpty || !parts.features.isEmpty else { return [] }
    let best = Ranking.best(model.probabilities(parts), of: order.intents.count, limit: limit)
    let meanings = best.isEmpty ? [] : nearest.meanings(parts, model)
    return best.enumerated().map { number, label in
      var match = Match(
        intent: order.intents[label.place], score: label.score, sample: order.samples[order.starts[label.place]],
        isDoubtful: false)
      if number < explained { look(for: meanings, label.place, &match) }
      return match
    }
  }

  /// The nearest example of a class, and whether a text that must not find it is nearer.
  private func look(for meanings: [NearestExamples.Meaning], _ label: Int, _ match: inout Match) {
    var (best, counter): (Float, Float) = (-1, 0)
    for place in order.starts[label]..<order.starts[label + 1] {
      let likeness = nearest.likeness(of: meanings, to: place)
      if samples[order.samples[place]].isCounter {
        counter = max(counter, likeness)
      } else if likeness > best {
        best = likeness
        match.sample = order.samples[place]
      }
    }
    match.isDoubtful = counter > 0 && counter >= best
  }

  /// The places of the words that spoke for the intent of an example, the most telling first.
  func telling(_ clean: CleanText, for sample: Int, limit: Int) -> [Int] {
    let label = Int(classes[Int(samples[sample].intent)])
    let gains = model.gains(model.parts(clean), of: clean.tokens.count, for: label)
    let places = gains.indices.filter { gains[$0] > 0 }.sorted {
      gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1
    }
    return Array(places.prefix(limit))
  }
}

/// The first of many.
enum Ranking {
  /// The best of the first `count` numbers, best first; among equals the earlier one. Less than a thousandth is nothing.
  static func best(_ scores: [SIMD8<Float>], of count: Int, limit: Int) -> [(place: Int, score: Float)] {
    var best: [(place: Int, score: Float)] = []
    for row in scores.indices {
      let least = best.count < limit ? 0.001 : best[best.count - 1].score
      guard scores[row].max() > least else { continue }
      for place in row * 8..<min(count, row * 8 + 8) {
        let score = scores[row][place & 7]
        guard score > 0.001, best.count < limit || score > best[best.count - 1].score else { continue }
        if best.count == limit { best.removeLast() }
        best.insert((place, score), at: best.firstIndex { $0.score < score } ?? best.count)
      }
    }
    return best
  }
}
