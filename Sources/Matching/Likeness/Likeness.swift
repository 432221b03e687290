/// How like a text is to the examples of each intent. A class, so that it is handed on without copying its parts.
final class Likeness: Sendable {
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
    /// How near the nearest example is, 0 to 1; 0 where it was not looked for.
    var nearness: Float = 0
    /// Whether the nearest example is yet to be looked for; `sample` is any example then.
    var isOpen = false
  }

  /// From here on an intent may be offered to the person.
  private static let notable: Float = 0.1

  let samples: SampleTable
  private let order: SampleOrder
  private let model: LearnedModel
  private let nearest: NearestExamples
  private let fingerprint: UInt64
  /// Whether nothing is left out that `learned` needs.
  private let isWhole: Bool
  /// Whether it was learned before, and only read now.
  let wasKept: Bool
  /// For each intent its class, or -1.
  private let classes: [Int32]
  /// For each class where the texts begin that must not find it.
  private let counters: [Int]

  /// Learns from all samples, and from `everyday` texts that none of them is meant by; `groups` are words and phrases
  /// of content that mean nearly the same. What was `learned` once from the same is taken as it is.
  init(
    _ samples: [Sample], everyday: [String] = [], groups: [[String]] = [], learned: [UInt8]? = nil,
    settings: Learner.Settings = Learner.Settings(), _ clean: @Sendable (String) -> CleanText
  ) {
    let order = SampleOrder(samples)
    let synonyms = Synonyms(groups)
    let fingerprint = Likeness.fingerprint(samples, everyday, order, synonyms, settings, clean)
    self.samples = SampleTable(samples)
    isWhole = true
    self.order = order
    self.fingerprint = fingerprint
    classes = Likeness.classes(order)
    counters = Likeness.counters(order, self.samples)
    let kept = learned.flatMap {
      LikenessBytes.read(
        $0, fingerprint: fingerprint, classes: order.intents.count + 1, samples: samples.count, synonyms)
    }
    wasKept = kept != nil
    if let kept {
      (model, nearest) = kept
    } else {
      let lesson = Lesson(samples, everyday: everyday, order, synonyms, clean)
      model = LearnedModel(lesson.set, words: lesson.words, settings)
      nearest = NearestExamples(Array(lesson.texts.prefix(samples.count)), model.table)
    }
  }

  /// As texts are read with: nothing can be learned again from it.
  init(_ reader: inout TableReader) throws(KeptDamage) {
    samples = try SampleTable(&reader)
    order = try SampleOrder(&reader)
    model = try LearnedModel(&reader)
    nearest = try NearestExamples(&reader)
    classes = Likeness.classes(order)
    counters = Likeness.counters(order, samples)
    (fingerprint, wasKept, isWhole) = (0, true, false)
  }

  func write(_ writer: inout TableWriter) {
    samples.write(&writer)
    order.write(&writer)
    model.write(&writer)
    nearest.write(&writer)
  }

  private static func classes(_ order: SampleOrder) -> [Int32] {
    var classes = [Int32](repeating: -1, count: Int(order.intents.max() ?? -1) + 1)
    for (label, intent) in order.intents.enumerated() { classes[Int(intent)] = Int32(label) }
    return classes
  }

  /// They come last in each class: by halving.
  private static func counters(_ order: SampleOrder, _ samples: SampleTable) -> [Int] {
    order.intents.indices.map { label in
      var (low, high) = (order.starts[label], order.starts[label + 1])
      while low < high {
        let middle = (low + high) / 2
        if samples.isCounter(order.samples[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// What was learned, for a later `init`: a few megabytes; empty where it was left out.
  var learned: [UInt8] { isWhole ? LikenessBytes.write(model, nearest, fingerprint: fingerprint) : [] }

  /// What learning depends on, as a number: samples, groups, everyday texts, settings, and how some of the samples
  /// are cleaned.
  private static func fingerprint(
    _ samples: [Sample], _ everyday: [String], _ order: SampleOrder, _ synonyms: Synonyms, _ settings: Learner.Settings,
    _ clean: @Sendable (String) -> CleanText
  ) -> UInt64 {
    var hash = order.fingerprint(samples) ^ synonyms.fingerprint
    func add(_ bytes: [UInt8]) { hash = KeyIndex.mixed(hash ^ ByteStrings.hash(bytes, 0, bytes.count)) }
    for place in stride(from: 0, to: order.samples.count, by: max(1, order.samples.count / 64)) {
      add(clean(samples[order.samples[place]].text).bytes)
    }
    for text in everyday.sorted() { add(Array(text.utf8)) }
    add(Array("\(settings)".utf8))
    return hash
  }

  /// The likest intents, best first, at most `limit`. The nearest example is looked for in the first `explained` and in
  /// all that are probable enough to be offered; the others show any example.
  func nearest(to clean: CleanText, limit: Int, explained: Int = 2) -> [Match] {
    nearest(to: parts(clean), limit: limit, explained: explained)
  }

  /// The parts of a text that likeness knows: whoever asks several times has them found once.
  func parts(_ clean: CleanText) -> TextParts { model.parts(clean) }

  /// The same from the parts of a text.
  func nearest(to parts: TextParts, limit: Int, explained: Int = 2) -> [Match] {
    var matches = ranked(parts, limit: limit, explained: explained)
    guard explained > 0, !matches.isEmpty else { return matches }
    let meanings = meanings(parts)
    for index in matches.indices where matches[index].isOpen { look(for: meanings, &matches[index]) }
    return matches
  }

  /// The same, but nearest examples are yet to be looked for.
  func ranked(_ parts: TextParts, limit: Int, explained: Int = 2) -> [Match] {
    guard !parts.words.isEmpty || !parts.features.isEmpty else { return [] }
    let best = Ranking.best(model.probabilities(parts), of: order.intents.count, limit: limit)
    return best.enumerated().map { number, label in
      Match(
        intent: order.intents[label.place], score: label.score, sample: order.samples[order.starts[label.place]],
        isDoubtful: false, isOpen: explained > 0 && (number < explained || label.score >= Likeness.notable))
    }
  }

  /// What nearest examples are looked for by.
  func meanings(_ parts: TextParts) -> NearestExamples.Meanings { NearestExamples.Meanings(parts, model) }

  /// The nearest example of a match, and whether a text that must not find it is nearer.
  func look(for meanings: NearestExamples.Meanings, _ match: inout Match) {
    match.isOpen = false
    let label = Int(classes[Int(match.intent)])
    let found = nearest.nearest(
      to: meanings, in: order.starts[label]..<order.starts[label + 1], counters: counters[label])
    if found.likeness >= 0 { match.sample = order.samples[found.example] }
    match.isDoubtful = found.counter > 0 && found.counter >= found.likeness
    match.nearness = max(0, found.likeness)
  }

  /// The places of the words that spoke for the intent of an example, the most telling first.
  func telling(_ clean: CleanText, for sample: Int, limit: Int) -> [Int] {
    telling(parts(clean), of: clean.tokens.count, for: sample, limit: limit)
  }

  /// The same from the parts of a text of `count` words.
  func telling(_ parts: TextParts, of count: Int, for sample: Int, limit: Int) -> [Int] {
    let label = Int(classes[Int(samples.intent(of: sample))])
    let gains = model.gains(parts, of: count, for: label)
    let places = gains.indices.filter { gains[$0] > 0 }.sorted {
      gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1
    }
    return Array(places.prefix(limit))
  }
}
