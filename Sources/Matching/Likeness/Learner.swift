/// Learns for each feature how much it speaks for each class: multinomial logistic regression by stochastic gradient
/// descent, with dropout.
///
/// One example at a time in a fixed shuffle. Some features are left out each time (dropout), and some words are taken
/// for misspelt: they lose all but a part of their letters; so the weights do not lean on single words. All is done
/// in a fixed order with numbers of our own, so that the weights are the same on every machine.
struct Learner {
  /// What was set by cross-validation on public sets and on content; most of it is flat between half and double.
  struct Settings {
    var rate: Float = 8
    /// How many examples are looked at in all, but each at least and at most so many times.
    var steps = 120_000
    var fewestRounds = 12
    var mostRounds = 30
    /// The pull of weights towards zero, divided by the number of examples.
    var decay: Float = 0.02
    var dropout: Float = 0.3
    /// The share of words that are taken for misspelt, and of their letters that this costs.
    var misspelt: Float = 0.15
    var lostLetters: Float = 0.5
    /// A class whose share of the error is less is left alone.
    var least: Float = 0.001
  }

  typealias Row = SIMD8<Float>

  private let set: LearningSet
  private let settings: Settings
  /// How many vectors of eight make the row of a feature.
  private let width: Int
  private var random = Random()
  // The shares of the settings in 65,536
  private let (dropout, misspelt, lostLetters): (UInt64, UInt64, UInt64)
  /// What is not left out counts so much more.
  private let keep: Float
  private var rows: [Row]
  /// The rows are to be multiplied with this; decay is then one multiplication a step.
  private var scale: Float = 1

  // One example's work
  private var sums: [Row]
  private var chosen: [(row: Int, value: Float)] = []
  private var active: [(place: Int, error: Float)] = []
  private var isMisspelt = [Bool](repeating: false, count: 256)

  init(_ set: LearningSet, _ settings: Settings = Settings()) {
    self.set = set
    self.settings = settings
    (dropout, misspelt, lostLetters) = (
      UInt64(settings.dropout * 65_536), UInt64(settings.misspelt * 65_536), UInt64(settings.lostLetters * 65_536)
    )
    keep = 1 / (1 - settings.dropout)
    width = WeightRows.width(set.classes)
    rows = Array(repeating: .zero, count: width * set.table.count)
    sums = Array(repeating: .zero, count: width)
  }

  /// The weights: for each feature a row of `width` vectors, one number a class.
  static func learn(_ set: LearningSet, _ settings: Settings = Settings()) -> [Row] {
    var learner = Learner(set, settings)
    learner.run()
    return learner.rows
  }

  private mutating func run() {
    let count = set.examples.count
    guard count > 0 else { return }
    let rounds = min(settings.mostRounds, max(settings.fewestRounds, settings.steps / count))
    let decay = settings.decay / Float(count)
    var order = Array(0..<count)
    var step = 0
    for _ in 0..<rounds {
      random.shuffle(&order)
      for number in order {
        let rate = settings.rate * (1 - Float(step) / Float(rounds * count))
        look(at: number, rate, decay)
        step += 1
      }
    }
    for index in rows.indices { rows[index] *= scale }
  }

  private mutating func look(at number: Int, _ rate: Float, _ decay: Float) {
    choose(number)
    addUp()
    spread()
    collectErrors(set.examples[number], rate)
    scale *= 1 - rate * decay
    if active.count * 4 < set.classes { correctFew() } else { correctAll() }
  }

  /// The features that are looked at this time.
  private mutating func choose(_ number: Int) {
    chosen.removeAll(keepingCapacity: true)
    chosen.append((Int(FeatureTable.always) * width, FeatureTable.alwaysValue))
    for place in 0..<set.examples[number].words { isMisspelt[place] = random.happens(misspelt) }
    for index in Int(set.starts[number])..<Int(set.starts[number + 1]) {
      let entry = set.entries[index]
      if entry.isLetters {
        if isMisspelt[Int(entry.first)], random.happens(lostLetters) { continue }
      } else if isMisspelt[Int(entry.first)] || isMisspelt[Int(entry.last)] {
        continue
      }
      if !random.happens(dropout) { chosen.append((Int(entry.feature) * width, entry.value * keep)) }
    }
  }

  /// What the weights say for each class.
  private mutating func addUp() {
    // By pointers: this loop is most of the cost of learning. Four vectors at a time stay in registers.
    rows.withUnsafeBufferPointer { rows in
      for column in stride(from: 0, to: width, by: 4) {
        var (a, b, c, d) = (Row.zero, Row.zero, Row.zero, Row.zero)
        for feature in chosen {
          let place = feature.row + column
          a += rows[place] * feature.value
          b += rows[place + 1] * feature.value
          c += rows[place + 2] * feature.value
          d += rows[place + 3] * feature.value
        }
        (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]) = (a, b, c, d)
      }
    }
    for index in sums.indices { sums[index] *= scale }
  }

  /// Sums become probabilities.
  private mutating func spread() {
    Probabilities.of(&sums, count: set.classes)
  }

  /// For each class how far it is from what it should be, times the rate.
  private mutating func collectErrors(_ example: LearningSet.Example, _ rate: Float) {
    active.removeAll(keepingCapacity: true)
    let label = Int(example.label)
    let right = sums[label >> 3][label & 7]
    // A text that must not find a class pushes the others up by what it takes from that one.
    let share = example.isCounter ? -right / max(0.01, 1 - right) : 1
    for place in 0..<set.classes {
      let probability = sums[place >> 3][place & 7]
      var error = -probability * share
      if place == label { error = example.isCounter ? -right : 1 - right }
      let isActive = abs(error) > settings.least
      sums[place >> 3][place & 7] = isActive ? error * rate : 0
      if isActive { active.append((place, error * rate)) }
    }
  }

  /// Few classes are wrong: only their numbers are corrected.
  private mutating func correctFew() {
    let active = active
    // By pointers, as above.
    rows.withUnsafeMutableBufferPointer { rows in
      for feature in chosen {
        let value = feature.value / scale
        for part in active { rows[feature.row + part.place >> 3][part.place & 7] += value * part.error }
      }
    }
  }

  private mutating func correctAll() {
    rows.withUnsafeMutableBufferPointer { rows in
      sums.withUnsafeBufferPointer { sums in
        for feature in chosen {
          let value = feature.value / scale
          for index in 0..<width { rows[feature.row + index] += sums[index] * value }
        }
      }
    }
  }
}

/// Numbers by a fixed rule (xorshift), the same in every run.
struct Random {
  private var state: UInt64 = 88_172_645_463_325_252
  /// Four draws of 16 bits are taken from one number.
  private var bits: UInt64 = 0
  private var left = 0

  @inline(__always)
  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// True in this many of 65,536 cases.
  @inline(__always)
  mutating func happens(_ share: UInt64) -> Bool {
    if left == 0 {
      bits = KeyIndex.mixed(next())
      left = 4
    }
    left -= 1
    defer { bits >>= 16 }
    return bits & 0xffff < share
  }

  mutating func shuffle(_ order: inout [Int]) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
