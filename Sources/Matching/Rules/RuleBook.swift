import Content

/// Everything that rules need, compiled from a library.
///
/// A class, so that it is handed on without copying its parts.
final class RuleBook: Sendable {
  let index: RuleIndex
  private let trials: Table<RuleTrial>
  private let exclusions: Exclusions
  private let trie: WordTrie
  private let stems: StemTable
  private let program: Program
  private let needs: Table<UInt32>

  /// The group of words that may stand anywhere, and the group that takes back what follows.
  static let fillerGroup = "filler"
  static let negatorGroup = "not"

  /// Compiles all rules; the cleaner learns their words. `frequency` tells in how many examples each stem is.
  init(_ library: ContentLibrary, _ cleaner: inout Cleaner, frequency: (inout Cleaner) -> [Int32: Int]) {
    let groups = GroupTable(library.concepts, &cleaner)
    let negation = cleaner.makeNegation(negators: groups.words(of: RuleBook.negatorGroup))
    var compiler = RuleCompiler(cleaner, groups: groups, negators: negation.negators)
    var rules: [CompiledRule] = []
    var trials: [RuleTrial] = []
    var needs: [[[RuleKey]]] = []
    for (place, intent) in library.intents.enumerated() {
      for rule in intent.rules {
        let compiled = compiler.compile(rule)
        rules.append(CompiledRule(intent: place, source: rule.source, isPhrase: rule.isPhrase))
        trials.append(compiled.trial)
        needs.append(compiled.needs)
      }
    }
    cleaner = compiler.cleaner
    let uses = frequency(&cleaner)
    let stems = cleaner.lexicon.stems.count
    self.trials = Table(trials)
    exclusions = compiler.exclusions
    trie = WordTrie(compiler.rows.trie)
    self.stems = StemTable(
      stems: stems, runs: trie.lengths.count, fillers: groups.words(of: RuleBook.fillerGroup), negation: negation)
    program = Program(compiler.program, lengths: trie.lengths)
    self.needs = Table(compiler.needs.stream)
    index = RuleIndex(
      rules, needs: needs, keyLimit: self.stems.keyLimit, weight: compiler.rows.weights(uses, stems: stems))
  }

  func write(_ writer: inout TableWriter) {
    index.write(&writer)
    writer.write(trials)
    exclusions.write(&writer)
    trie.write(&writer)
    stems.write(&writer)
    program.write(&writer)
    writer.write(needs)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    index = try RuleIndex(&reader)
    trials = try reader.table()
    exclusions = try Exclusions(&reader)
    trie = try WordTrie(&reader)
    stems = try StemTable(&reader)
    program = try Program(&reader)
    needs = try reader.table()
  }

  /// All rules that stand in a text, and those that were ruled out, in the order of the library.
  func hits(in clean: CleanText) -> [RuleHit] { hits(in: clean.tokens) }

  /// The same from the words of a text alone.
  func hits(in tokens: [CleanText.Token]) -> [RuleHit] {
    guard !tokens.isEmpty else { return [] }
    var text = RuleText(tokens, stems: stems, trie: trie)
    var candidates: Row<Candidate> = text.row(64)
    index.candidates(text.keys, &candidates)
    guard candidates.count > 0 else { return [] }
    var search = PatternSearch(program, text)
    var known = Exclusions.Known()
    var hits: [RuleHit] = []
    var last = -1
    for index in 0..<candidates.count where candidates[index].rule != last {
      last = candidates[index].rule
      let hit = find(candidates[index], &search, &known)
      if let hit { hits.append(hit) }
    }
    return hits
  }

  /// Finds a rule where no "not" takes it back, or else where one does.
  private func find(_ candidate: Candidate, _ search: inout PatternSearch, _ known: inout Exclusions.Known) -> RuleHit?
  {
    let trial = trials[candidate.rule]
    var place = trial.isOneKey ? candidate.place : 0
    var denied: RuleHit?
    while let start = search.find(trial.pattern, from: place) {
      var hit = RuleHit(rule: candidate.rule, places: Places(search.matched, in: search.text))
      let not = trial.ignoresNegation ? nil : Negation.place(in: search.text, before: search.matched)
      if let not {
        hit.ruledOut = .negation(place: not)
        denied = denied ?? hit
        place = start + 1
        continue
      }
      let unless = exclusions.first(of: trial, at: start, &known, needs, &search)
      hit.ruledOut = unless.map { .exclusion(source: $0) }
      return hit
    }
    return denied
  }
}
