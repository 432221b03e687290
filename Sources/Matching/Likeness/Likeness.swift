/// How like a text is to the examples of each intent: cosine of weighted features (TF-IDF), nearest examples first.
struct Likeness: Sendable {
  /// An example: the text and its intent. Examples of an intent stand together, those that must not match at the end.
  struct Sample: Sendable {
    var intent: Int32
    var text: String
    /// A text that must not find the intent.
    var isCounter = false
  }

  let samples: [Sample]
  /// Where the examples of each intent lie: from `start` those that must match, from `counters` those that must not.
  private let spans: [Span]
  private var slots: [Slot]
  private var entries: [Entry]

  /// What is known of a feature; together, because a look at either is a miss of the cache.
  private struct Slot: Sendable {
    var weight: Float
    /// Where its entries lie.
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private struct Span: Sendable {
    var intent: Int32
    var start: Int
    var counters: Int
    var end: Int
  }

  /// How much a feature counts in one example.
  private struct Entry: Sendable {
    var sample: Int32
    var share: Float
  }

  /// A feature in more than this share of all examples says nothing.
  private static let common = 0.025
  /// What is less like than this is not like at all.
  private static let least: Float = 0.03
  /// The weight of a feature that no example has, as a share of the rarest one's.
  private static let unknownShare: Float = 0.5

  /// Weighs the features of all examples.
  init(_ samples: [Sample], _ clean: (String) -> CleanText) {
    self.samples = samples
    spans = Likeness.spans(samples)
    var features = Features()
    let vectors = samples.map { features.of(clean($0.text)) }
    var counts = [Int32](repeating: 0, count: Features.slots)
    for vector in vectors { for entry in vector { counts[Int(entry.slot)] += 1 } }
    let limit = max(12, Int32(Double(samples.count) * Likeness.common))
    let total = Float(samples.count + 1)
    // Unknown features count as rare ones, so that a text of mostly new words is like nothing; common ones not at all.
    let unknown = Logarithm.natural(total) * Likeness.unknownShare
    slots = counts.map { Slot(weight: $0 == 0 ? unknown : $0 > limit ? 0 : Logarithm.natural(total / Float($0))) }
    var next: Int32 = 0
    for slot in slots.indices {
      slots[slot].start = next
      slots[slot].end = next
      if slots[slot].weight > 0 { next += counts[slot] }
    }
    entries = [Entry](repeating: Entry(sample: 0, share: 0), count: Int(next))
    fill(vectors)
  }

  private static func spans(_ samples: [Sample]) -> [Span] {
    var spans: [Span] = []
    for (place, sample) in samples.enumerated() {
      if spans.last?.intent != sample.intent {
        spans.append(Span(intent: sample.intent, start: place, counters: place, end: place))
      }
      if !sample.isCounter { spans[spans.count - 1].counters = place + 1 }
      spans[spans.count - 1].end = place + 1
    }
    return spans
  }

  private mutating func fill(_ vectors: [[Features.Feature]]) {
    for (owner, vector) in vectors.enumerated() {
      let norm = norm(vector)
      guard norm > 0 else { continue }
      for feature in vector where slots[Int(feature.slot)].weight > 0 {
        let slot = Int(feature.slot)
        let share = feature.gain * slots[slot].weight / norm
        entries[Int(slots[slot].end)] = Entry(sample: Int32(owner), share: share)
        slots[slot].end += 1
      }
    }
  }

  private func norm(_ vector: [Features.Feature]) -> Float {
    var sum: Float = 0
    for feature in vector {
      let share = feature.gain * slots[Int(feature.slot)].weight
      sum += share * share
    }
    return sum.squareRoot()
  }

  /// An intent and how like the text is to it, 0 to 1.
  struct Match {
    var intent: Int32
    var score: Float
    /// The nearest example.
    var sample: Int
    /// Whether a text that must not find the intent is nearer still: then it may be offered, not answered.
    var isDoubtful: Bool
  }

  /// The likest intents, best first, at most `limit`; `without` leaves one example out, for measuring.
  func nearest(to clean: CleanText, limit: Int, without: Int? = nil) -> [Match] {
    var features = Features()
    let vector = features.of(clean)
    var scores = [Float](repeating: 0, count: samples.count)
    let sum = add(vector, to: &scores)
    if let without { scores[without] = 0 }
    return sum > 0 ? rank(scores, norm: sum.squareRoot(), limit: limit) : []
  }

  /// Adds what each feature counts to the examples that have it; the square of the text's own length is returned.
  ///
  /// By pointers: this loop is most of the cost of a text that no rule knows.
  private func add(_ vector: [Features.Feature], to scores: inout [Float]) -> Float {
    var sum: Float = 0
    scores.withUnsafeMutableBufferPointer { scores in
      entries.withUnsafeBufferPointer { entries in
        for feature in vector {
          let slot = slots[Int(feature.slot)]
          let share = feature.gain * slot.weight
          sum += share * share
          for index in Int(slot.start)..<Int(slot.end) {
            scores[Int(entries[index].sample)] += share * entries[index].share
          }
        }
      }
    }
    return sum
  }

  /// The best matches, best first.
  private func rank(_ scores: [Float], norm: Float, limit: Int) -> [Match] {
    var matches: [Match] = []
    for span in spans {
      let match = match(span, scores, norm)
      guard match.score > Likeness.least else { continue }
      // Few are kept, so inserting is cheaper than sorting all. Earlier intents come first among equals.
      guard matches.count < limit || match.score > matches[matches.count - 1].score else { continue }
      if matches.count == limit { matches.removeLast() }
      let place = matches.firstIndex { $0.score < match.score } ?? matches.count
      matches.insert(match, at: place)
    }
    return matches
  }

  /// The best example counts most, the next two a little: an intent is what several examples agree on.
  private func match(_ span: Span, _ scores: [Float], _ norm: Float) -> Match {
    var (first, second, third, best): (Float, Float, Float, Int) = (0, 0, 0, span.start)
    for index in span.start..<span.counters where scores[index] > third {
      let score = scores[index]
      if score > first {
        (first, second, third, best) = (score, first, second, index)
      } else if score > second {
        (second, third) = (score, second)
      } else {
        third = score
      }
    }
    var isDoubtful = false
    for index in span.counters..<span.end where scores[index] >= first { isDoubtful = first > 0 }
    let score = (0.6 * first + 0.25 * second + 0.15 * third) / norm
    return Match(intent: span.intent, score: score, sample: best, isDoubtful: isDoubtful)
  }

  /// The places of the words that made a text like an example, the most telling first.
  func telling(_ clean: CleanText, for sample: Int, limit: Int) -> [Int] {
    var gains = [Float](repeating: 0, count: clean.tokens.count)
    var features = Features()
    for feature in features.of(clean) {
      let slot = slots[Int(feature.slot)]
      guard let index = entry(of: Int32(sample), slot) else { continue }
      gains[Int(feature.place)] += feature.gain * slot.weight * entries[index].share
    }
    let places = gains.indices.filter { gains[$0] > 0 }.sorted {
      gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1
    }
    return Array(places.prefix(limit))
  }

  /// The entry of an example in a slot, by halving: examples stand in order.
  private func entry(of sample: Int32, _ slot: Slot) -> Int? {
    var low = Int(slot.start)
    var high = Int(slot.end)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].sample < sample { low = middle + 1 } else { high = middle }
    }
    return low < Int(slot.end) && entries[low].sample == sample ? low : nil
  }
}

/// A logarithm of our own, so that scores do not depend on a machine's mathematics library.
enum Logarithm {
  /// The natural logarithm of a positive number, to about six digits.
  static func natural(_ value: Float) -> Float {
    guard value > 0, value.isFinite else { return 0 }
    // value = significand x 2^exponent; ln(significand) by the series of the inverse hyperbolic tangent.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = ratio * (2 + square * (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * (2 / 9)))))
    return series + Float(value.exponent) * 0.693_147_2
  }
}
