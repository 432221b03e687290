/// How like a text is to the examples of each intent: cosine of weighted features (TF-IDF), nearest examples first.
struct Likeness: Sendable {
  /// An example: the text and its intent. Examples of an intent stand together.
  struct Sample: Sendable {
    var intent: Int32
    var text: String
    /// A text that must not find the intent.
    var isCounter = false
  }

  let samples: [Sample]
  private var weights: [Float]
  /// For each slot where its entries begin.
  private var starts: [Int32]
  private var owners: [Int32]
  private var shares: [Float]

  /// A feature in more than this share of all examples says nothing.
  private static let common = 0.12
  /// What is less like than this is not like at all.
  private static let least: Float = 0.03
  /// The weight of a feature that no example has, as a share of the rarest one's.
  private static let unknownShare: Float = 0.5

  /// Weighs the features of all examples.
  init(_ samples: [Sample], _ clean: (String) -> CleanText) {
    self.samples = samples
    var features = Features()
    let vectors = samples.map { features.of(clean($0.text)) }
    var counts = [Int32](repeating: 0, count: Features.slots)
    for vector in vectors { for entry in vector { counts[Int(entry.slot)] += 1 } }
    let limit = max(12, Int32(Double(samples.count) * Likeness.common))
    let total = Float(samples.count + 1)
    // Unknown features count as rare ones, so that a text of mostly new words is like nothing; common ones not at all.
    let unknown = Logarithm.natural(total) * Likeness.unknownShare
    weights = counts.map { $0 == 0 ? unknown : $0 > limit ? 0 : Logarithm.natural(total / Float($0)) }
    starts = [Int32](repeating: 0, count: Features.slots + 1)
    for slot in 0..<Features.slots { starts[slot + 1] = starts[slot] + (weights[slot] > 0 ? counts[slot] : 0) }
    owners = [Int32](repeating: 0, count: Int(starts[Features.slots]))
    shares = [Float](repeating: 0, count: owners.count)
    fill(vectors)
  }

  private mutating func fill(_ vectors: [[Features.Feature]]) {
    var next = starts
    for (owner, vector) in vectors.enumerated() {
      let norm = Likeness.norm(vector, weights)
      guard norm > 0 else { continue }
      for entry in vector where weights[Int(entry.slot)] > 0 {
        let slot = Int(entry.slot)
        owners[Int(next[slot])] = Int32(owner)
        shares[Int(next[slot])] = entry.gain * weights[slot] / norm
        next[slot] += 1
      }
    }
  }

  private static func norm(_ vector: [Features.Feature], _ weights: [Float]) -> Float {
    var sum: Float = 0
    for entry in vector {
      let share = entry.gain * weights[Int(entry.slot)]
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
    var sum: Float = 0
    var scores = [Float](repeating: 0, count: samples.count)
    for entry in vector {
      let slot = Int(entry.slot)
      let share = entry.gain * weights[slot]
      sum += share * share
      for index in Int(starts[slot])..<Int(starts[slot + 1]) { scores[Int(owners[index])] += share * shares[index] }
    }
    if let without { scores[without] = 0 }
    return sum > 0 ? rank(scores, norm: sum.squareRoot(), limit: limit) : []
  }

  /// The best example counts most, the next two a little: an intent is what several examples agree on.
  private func rank(_ scores: [Float], norm: Float, limit: Int) -> [Match] {
    var matches: [Match] = []
    var index = 0
    // Examples stand together by intent.
    while index < samples.count {
      let intent = samples[index].intent
      var (first, second, third, best): (Float, Float, Float, Int) = (0, 0, 0, index)
      var counter: Float = 0
      while index < samples.count, samples[index].intent == intent {
        let score = scores[index]
        if samples[index].isCounter {
          counter = max(counter, score)
        } else if score > first {
          (first, second, third, best) = (score, first, second, index)
        } else if score > second {
          (second, third) = (score, second)
        } else if score > third {
          third = score
        }
        index += 1
      }
      let score = (0.6 * first + 0.25 * second + 0.15 * third) / norm
      if score > Likeness.least {
        matches.append(Match(intent: intent, score: score, sample: best, isDoubtful: counter >= first))
      }
    }
    return Array(matches.sorted { $0.score != $1.score ? $0.score > $1.score : $0.intent < $1.intent }.prefix(limit))
  }

  /// The places of the words that made a text like an example, the most telling first.
  func telling(_ clean: CleanText, for sample: Int, limit: Int) -> [Int] {
    var gains = [Float](repeating: 0, count: clean.tokens.count)
    var features = Features()
    for feature in features.of(clean) {
      let slot = Int(feature.slot)
      guard let index = entry(of: Int32(sample), slot) else { continue }
      gains[Int(feature.place)] += feature.gain * weights[slot] * shares[index]
    }
    let places = gains.indices.filter { gains[$0] > 0 }.sorted {
      gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1
    }
    return Array(places.prefix(limit))
  }

  /// The entry of an example in a slot, by halving: owners stand in order.
  private func entry(of sample: Int32, _ slot: Int) -> Int? {
    var low = Int(starts[slot])
    var high = Int(starts[slot + 1])
    while low < high {
      let middle = (low + high) / 2
      if owners[middle] < sample { low = middle + 1 } else { high = middle }
    }
    return low < Int(starts[slot + 1]) && owners[low] == sample ? low : nil
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
