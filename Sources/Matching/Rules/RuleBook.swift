import Content

/// Everything that rules need, compiled from a library.
struct RuleBook: Sendable {
  let index: RuleIndex
  let trie: ConceptTrie
  let negation: Negation
  let fillers: [Bool]
  let program: Program

  /// The group of words that may stand anywhere, and the group that takes back what follows.
  static let fillerGroup = "filler"
  static let negatorGroup = "not"

  /// Compiles all rules; the cleaner learns their words.
  init(_ library: ContentLibrary, _ cleaner: inout Cleaner, frequency: (inout Cleaner) -> [Int32: Int]) {
    let concepts = ConceptTable(library.concepts, &cleaner)
    let negation = cleaner.makeNegation(negators: concepts.words(of: RuleBook.negatorGroup))
    var compiler = RuleCompiler(cleaner, concepts: concepts, negators: negation.negators)
    var rules: [(rule: CompiledRule, needs: [[RuleKey]])] = []
    for (place, intent) in library.intents.enumerated() {
      for rule in intent.rules { rules.append(compiler.compile(rule, intent: place)) }
    }
    cleaner = compiler.cleaner
    let uses = frequency(&cleaner)
    let stems = cleaner.lexicon.stems.count
    let conceptUses = concepts.members.map { members in
      members.reduce(0) { sum, member in sum + (member.map { uses[$0] ?? 0 }.min() ?? 0) }
    }
    let fillerStems = concepts.words(of: RuleBook.fillerGroup)
    fillers = (0..<stems).map { fillerStems.contains(Int32($0)) }
    trie = ConceptTrie(concepts, stems: stems)
    program = compiler.program
    self.negation = negation
    index = RuleIndex(rules, stems: stems, concepts: concepts.names.count) { key in
      switch key {
      case .stem(let stem): 1 + (uses[stem] ?? 0)
      case .concept(let concept): concept < 0 ? 0 : 1 + conceptUses[Int(concept)]
      }
    }
  }

  /// All rules that stand in a text, and those that were ruled out, in the order of the library.
  func hits(in clean: CleanText) -> [RuleHit] {
    let text = RuleText(clean, fillers: fillers)
    guard text.count > 0 else { return [] }
    let occurrences = Occurrences(text, trie)
    let present = PresentKeys(text, occurrences, stems: index.stemCount, concepts: index.conceptCount)
    var search = PatternSearch(program, text, occurrences)
    return index.candidates(present).compactMap { number in
      hit(Int(number), text, present, &search)
    }
  }

  private func hit(_ number: Int, _ text: RuleText, _ present: PresentKeys, _ search: inout PatternSearch) -> RuleHit? {
    let rule = index.rules[number]
    var place = 0
    var denied: RuleHit?
    while let start = search.find(rule.pattern, from: place) {
      let hit = RuleHit(rule: number, places: search.matched.flatMap { Array($0) })
      let not = rule.ignoresNegation ? nil : negation.place(in: text, before: search.matched)
      guard let not else { return excluded(hit, rule, present, &search) }
      if denied == nil { denied = RuleHit(rule: number, places: hit.places, ruledOut: .negation(place: not)) }
      place = start + 1
    }
    return denied
  }

  private func excluded(
    _ hit: RuleHit, _ rule: CompiledRule, _ present: PresentKeys, _ search: inout PatternSearch
  ) -> RuleHit {
    for unless in rule.unless where present.satisfies(unless.pattern.needs, program.needs) {
      guard search.find(unless.pattern, from: 0) != nil else { continue }
      return RuleHit(rule: hit.rule, places: hit.places, ruledOut: .exclusion(source: unless.source))
    }
    return hit
  }
}

/// A rule that was found in a text.
struct RuleHit {
  /// Its number in the index.
  var rule: Int
  /// The words that it stands on, in order.
  var places: [Int32]
  var ruledOut: Reason?

  /// Why it does not count.
  enum Reason {
    case negation(place: Int)
    case exclusion(source: String)
  }
}
