/// Tries patterns on one text: backtracking over steps and places.
///
/// A step that failed at a place fails there always, so it is remembered and never tried again: a search takes at most
/// (steps of the pattern) x (words of the text) x (words that a gap may hold) tries, whatever pattern and text are.
struct PatternSearch {
  private let program: Program
  private let text: RuleText
  private let occurrences: Occurrences
  /// Marks of failure by step and place, valid where they equal `stamp`.
  private var failures: [UInt32] = []
  private var stamp: UInt32 = 0
  private var firstStep = 0
  private var limit = 0
  /// The places that the pattern stands on, as ranges in order.
  private(set) var matched: [Range<Int32>] = []

  static let gapLimit = 5

  init(_ program: Program, _ text: RuleText, _ occurrences: Occurrences) {
    self.program = program
    self.text = text
    self.occurrences = occurrences
  }

  /// Finds the pattern from a place on; `matched` tells where. The next search begins after the place returned.
  mutating func find(_ pattern: CompiledPattern, from place: Int) -> Int? {
    begin(pattern)
    for start in place..<max(place, text.count) {
      if text.sentenceEnds[start] != limit {
        limit = text.sentenceEnds[start]
        stamp += 1
      }
      guard mayBegin(Int(pattern.entry), start) else { continue }
      matched.removeAll(keepingCapacity: true)
      if match(Int(pattern.entry), start) { return start }
    }
    return nil
  }

  private mutating func begin(_ pattern: CompiledPattern) {
    firstStep = Int(pattern.first)
    let size = max(0, Int(pattern.entry) - firstStep + 1) * (text.count + 1)
    if failures.count < size { failures = [UInt32](repeating: 0, count: size) }
    stamp += 1
    limit = -1
  }

  private mutating func match(_ step: Int, _ place: Int) -> Bool {
    if step == Int(Program.done) { return true }
    let mark = (step - firstStep) * (text.count + 1) + place
    if failures[mark] == stamp { return false }
    if tryStep(program.steps[step], place) { return true }
    failures[mark] = stamp
    return false
  }

  private mutating func tryStep(_ step: Program.Step, _ place: Int) -> Bool {
    switch step.kind {
    case .done: true
    case .stem: tryStem(step, place)
    case .concept: tryConcept(step, place)
    case .fork: tryFork(step, place)
    case .gap: tryGap(step, place)
    case .start: place <= text.leading && match(Int(step.next), place)
    case .end: place >= text.trailing && match(Int(step.next), place)
    }
  }

  private mutating func tryStem(_ step: Program.Step, _ place: Int) -> Bool {
    var here = place
    while here < limit, here - place <= RuleText.fillerLimit {
      if text.stems[here] == step.value, follow(step, here, here + 1) { return true }
      guard text.isFiller[here] else { return false }
      here += 1
    }
    return false
  }

  private mutating func tryConcept(_ step: Program.Step, _ place: Int) -> Bool {
    var here = place
    while here < limit, here - place <= RuleText.fillerLimit {
      for index in Int(occurrences.starts[here])..<Int(occurrences.starts[here + 1]) {
        let entry = occurrences.entries[index]
        if entry.concept == step.value, follow(step, here, Int(entry.end)) { return true }
      }
      guard text.isFiller[here] else { return false }
      here += 1
    }
    return false
  }

  private mutating func follow(_ step: Program.Step, _ from: Int, _ to: Int) -> Bool {
    matched.append(Int32(from)..<Int32(to))
    if match(Int(step.next), to) { return true }
    matched.removeLast()
    return false
  }

  private mutating func tryFork(_ step: Program.Step, _ place: Int) -> Bool {
    for index in Int(step.value)..<Int(step.next) {
      let entry = Int(program.alternatives[index])
      if mayBegin(entry, place), match(entry, place) { return true }
    }
    return false
  }

  /// A quick look at the next word, because most alternatives are words that are not there.
  private func mayBegin(_ entry: Int, _ place: Int) -> Bool {
    guard program.steps[entry].kind == .stem else { return true }
    guard place < limit else { return false }
    return text.stems[place] == program.steps[entry].value || text.isFiller[place]
  }

  private mutating func tryGap(_ step: Program.Step, _ place: Int) -> Bool {
    var here = place
    var words = 0
    var fillers = 0
    while true {
      if match(Int(step.next), here) { return true }
      guard here < limit else { return false }
      if text.isFiller[here] { fillers += 1 } else { words += 1 }
      guard words <= PatternSearch.gapLimit, fillers <= RuleText.fillerLimit else { return false }
      here += 1
    }
  }
}
