package import Content
import Messages

/// Reads texts: what a person needs, how urgent it is, and why we think so.
///
/// Made once for each version of the content; unchanging after that, and safe to use on many threads at once. Pure: the
/// same text, context and content give the same reading.
package struct Matcher: Sendable {
  let cleaner: Cleaner
  let rules: RuleBook
  let likeness: Likeness
  let weights: WordWeights
  private let commands = CommandReader()
  let intents: [Judge.IntentFacts]

  /// What likeness learned, for `init(_:learned:)`: some megabytes.
  package var learned: [UInt8] { likeness.learned }
  /// Whether it was learned by another start, and only read by this one.
  package var wasLearnedBefore: Bool { likeness.wasKept }

  /// Compiles all rules, word groups and examples of a library.
  ///
  /// Learning takes seconds; what was `learned` from the very same content by the same program is taken as it is, and
  /// anything else is refused and learned anew.
  package init(_ library: ContentLibrary, learned: [UInt8]? = nil) {
    var cleaner = Cleaner()
    let samples = Matcher.samples(library)
    var uses = StemUses()
    rules = RuleBook(library, &cleaner) { cleaner in
      uses = StemUses(samples, &cleaner)
      return uses.texts
    }
    let small = Set(WordWeights.smallWords.compactMap { cleaner.lexicon.stem(ofKnown: $0) })
    weights = WordWeights(
      uses: uses.intents(cleaner.lexicon.stems.count), intents: library.intents.count, small: small)
    cleaner.spelling = Spelling(cleaner.lexicon.targets(uses.texts), in: cleaner.lexicon.words)
    let final = cleaner
    self.cleaner = final
    likeness = Likeness(
      samples, everyday: library.everyday.map(\.text), groups: Matcher.groups(library), learned: learned
    ) { final.clean($0) }
    intents = library.intents.map(Judge.IntentFacts.init)
  }

  /// What a text says, read in the state of its conversation.
  package func read(_ text: String, in context: MatchContext) -> Reading {
    read(cleaner.clean(text), typed: text, in: context)
  }

  /// The same of a text that is cleaned already.
  func read(_ clean: CleanText, typed text: String, in context: MatchContext) -> Reading {
    let hits = rules.hits(in: clean)
    let judge = Judge(
      intents, clean, likeness, weights: weights.of(clean),
      explain: Explanation(clean, hits, rules.index.rules, intents, likeness))
    let reading = judge.judge(
      hits, rules.index.rules, command: commands.read(clean, in: context, cleaner: cleaner),
      afterDanger: context.afterDanger)
    return namingLanguage(reading, of: clean, typed: text)
  }

  /// As it was once made of the library; what only learning needs is left out.
  init(_ library: ContentLibrary, _ reader: inout TableReader) throws(KeptDamage) {
    cleaner = try Cleaner(&reader)
    rules = try RuleBook(&reader)
    weights = try WordWeights(&reader)
    likeness = try Likeness(&reader)
    intents = library.intents.map(Judge.IntentFacts.init)
  }

  func write(_ writer: inout TableWriter) {
    cleaner.write(&writer)
    rules.write(&writer)
    weights.write(&writer)
    likeness.write(&writer)
  }

  /// Words and phrases that mean nearly the same to editors.
  private static func groups(_ library: ContentLibrary) -> [[String]] {
    library.concepts.keys.sorted().map { library.concepts[$0]?.members ?? [] }
  }

  /// What likeness compares with: examples that must match and must not, and phrases.
  private static func samples(_ library: ContentLibrary) -> [Likeness.Sample] {
    library.intents.enumerated().flatMap { place, intent in
      let texts = intent.examples.yes.map(\.text) + intent.rules.filter(\.isPhrase).map(\.source)
      return texts.map { Likeness.Sample(intent: Int32(place), text: $0) }
        + intent.examples.no.map { Likeness.Sample(intent: Int32(place), text: $0.text, isCounter: true) }
    }
  }

  /// For each example of the library: its intent, and what likeness says of it when it was not learned from.
  func likenessHeldOut(_ library: ContentLibrary, parts: Int) -> [(
    intent: String, text: String, found: [(intent: String, score: Double)]
  )] {
    let samples = Matcher.samples(library)
    return Likeness.heldOut(
      samples, everyday: library.everyday.map(\.text), groups: Matcher.groups(library), parts: parts,
      limit: Bars.candidates
    ) { cleaner.clean($0) }.map { result in
      let sample = samples[result.sample]
      return (
        intents[Int(sample.intent)].id, sample.text,
        result.found.map { (intents[Int($0.intent)].id, Double($0.score)) }
      )
    }
  }

  /// What likeness alone says of a text.
  func likeness(of text: String) -> [(intent: String, score: Double)] {
    likeness.nearest(to: cleaner.clean(text), limit: Bars.candidates).map {
      (intents[Int($0.intent)].id, Double($0.score))
    }
  }
}
