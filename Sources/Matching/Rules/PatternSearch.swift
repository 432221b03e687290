/// Tries patterns on one text: backtracking over steps and places.
///
/// A step that failed at a place fails there always, so it is remembered and never tried again: a search takes at most
/// (steps of the pattern) x (words of the text) x (words that a gap may hold) tries, whatever pattern and text are.
struct PatternSearch: ~Copyable {
  let text: RuleText
  private let program: Program
  /// A bit for each step and place of the sentence where it failed.
  private var failures: Row<UInt64>
  private var firstStep = 0
  private var stepCount = 0
  /// The first place of the sentence that was tried, and the place after it.
  private var base = 0
  private var limit = 0
  /// The places that the pattern stands on, in order.
  private(set) var matched: Row<Part>

  static let gapLimit = 5

  /// Words side by side that a step stands on.
  struct Part: BitwiseCopyable {
    var from: Int32
    /// The place after them.
    var to: Int32
    /// How many words the rule's row has that was found there; 0 where it was a stem or a group.
    var length: Int32

    var places: Range<Int> { Int(from)..<Int(to) }
    /// Whether no fillers stand in it but those of a word group.
    var holdsAll: Bool { length == 0 || to - from == length }

    func isEdge(_ place: Int) -> Bool { place == Int(from) || place == Int(to) - 1 }
  }

  init(_ program: Program, _ text: consuming RuleText) {
    var text = text
    failures = text.row(32)
    matched = text.row(16)
    self.program = program
    self.text = text
  }

  /// Finds the pattern from a place on; `matched` tells where. The next search begins after the place returned.
  mutating func find(_ pattern: CompiledPattern, from place: Int) -> Int? {
    let entry = program.steps[Int(pattern.entry)]
    let last = entry.kind == .start ? min(text.leading, text.count - 1) : text.count - 1
    guard place <= last else { return nil }
    firstStep = Int(pattern.first)
    stepCount = max(0, Int(pattern.entry) - firstStep + 1)
    limit = -1
    for start in place...last where stands(entry, at: start) {
      if Int(text.word(start).end) != limit { enterSentence(at: start) }
      matched.removeLast(downTo: 0)
      if match(Int(pattern.entry), start) { return start }
    }
    return nil
  }

  private mutating func enterSentence(at place: Int) {
    base = place
    limit = Int(text.word(place).end)
    failures.fill(with: 0, count: (stepCount * (limit - base + 1) + 63) / 64)
  }

  /// Whether a step that is a word is just here; true of all other steps.
  private func stands(_ step: Program.Step, at place: Int) -> Bool {
    switch step.kind {
    case .stem: return text.stem(place) == step.value
    case .run:
      for index in text.runs(at: place) where text.run(index).number == step.value { return true }
      return false
    case .choice:
      let stem = text.stem(place)
      if stem >= 0, program.choice(step, has: .stem(stem)) { return true }
      for index in text.runs(at: place) where program.choice(step, has: .run(text.run(index).number)) { return true }
      return false
    case .done, .fork, .gap, .start, .end: return true
    }
  }

  private mutating func match(_ number: Int, _ place: Int) -> Bool {
    if number == Int(Program.done) { return true }
    let mark = (number - firstStep) + (place - base) * stepCount
    let bit: UInt64 = 1 << UInt64(mark & 63)
    if failures[mark >> 6] & bit != 0 { return false }
    if tryStep(program.steps[number], place) { return true }
    failures[mark >> 6] |= bit
    return false
  }

  private mutating func tryStep(_ step: Program.Step, _ place: Int) -> Bool {
    switch step.kind {
    case .done: true
    case .stem: tryStem(step, place)
    case .run, .choice: tryRun(step, place)
    case .fork: tryFork(step, place)
    case .gap: tryGap(step, place)
    case .start: place <= text.leading && match(Int(step.next), place)
    case .end: place >= text.trailing && match(Int(step.next), place)
    }
  }

  private mutating func tryStem(_ step: Program.Step, _ place: Int) -> Bool {
    guard place < limit else { return false }
    for here in place...(place + Int(text.word(place).skip)) where text.stem(here) == step.value {
      if follow(step, here, here + 1, length: 0) { return true }
    }
    return false
  }

  /// The longest first.
  private mutating func tryRun(_ step: Program.Step, _ place: Int) -> Bool {
    guard place < limit else { return false }
    for here in place...(place + Int(text.word(place).skip)) {
      for index in text.runs(at: here).reversed() {
        let run = text.run(index)
        let isMeant = step.kind == .run ? run.number == step.value : program.choice(step, has: .run(run.number))
        if isMeant, follow(step, here, Int(run.end), length: program.length(of: run.number)) { return true }
      }
      let stem = text.stem(here)
      if step.kind == .choice, stem >= 0, program.choice(step, has: .stem(stem)) {
        if follow(step, here, here + 1, length: 0) { return true }
      }
    }
    return false
  }

  private mutating func follow(_ step: Program.Step, _ from: Int, _ to: Int, length: Int) -> Bool {
    let count = matched.count
    matched.append(Part(from: Int32(from), to: Int32(to), length: Int32(length)))
    if match(Int(step.next), to) { return true }
    matched.removeLast(downTo: count)
    return false
  }

  private mutating func tryFork(_ step: Program.Step, _ place: Int) -> Bool {
    for index in Int(step.value)..<Int(step.end) {
      if match(Int(program.alternatives[index]), place) { return true }
    }
    return false
  }

  private mutating func tryGap(_ step: Program.Step, _ place: Int) -> Bool {
    var here = place
    var words = 0
    var fillers = 0
    while true {
      if match(Int(step.next), here) { return true }
      guard here < limit else { return false }
      if text.isFiller(here) { fillers += 1 } else { words += 1 }
      guard words <= PatternSearch.gapLimit, fillers <= RuleText.fillerLimit else { return false }
      here += 1
    }
  }
}
