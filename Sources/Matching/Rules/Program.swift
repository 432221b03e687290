/// All patterns as one network of steps: each step knows the one that follows it. A class, so that searches share it.
final class Program: Sendable {
  let steps: Table<Step>
  /// The beginnings of alternatives, by the ranges in `Step.value` and `Step.end`.
  let alternatives: Table<Int32>
  /// The keys of choices, by the same.
  let choices: Table<RuleKey>

  struct Step: Sendable, BitwiseCopyable {
    /// A bit for each key of a choice: most keys are told apart by it.
    var mask: UInt64 = 0
    /// A stem, a run, or where the alternatives begin.
    var value: Int32 = 0
    /// Where the alternatives end.
    var end: Int32 = 0
    /// The step that follows.
    var next: Int32 = Program.done
    var kind: Kind
  }

  enum Kind: UInt8, Sendable, BitwiseCopyable { case done, stem, run, choice, fork, gap, start, end }

  /// The step at which every pattern ends.
  static let done: Int32 = 0

  /// For each run the number of its words, or 0 for a group.
  private let lengths: Table<UInt8>

  init(_ builder: ProgramBuilder, lengths: [UInt8]) {
    steps = Table(builder.steps)
    alternatives = Table(builder.alternatives)
    choices = Table(builder.choices)
    self.lengths = Table(lengths)
  }

  func write(_ writer: inout TableWriter) {
    writer.write(steps)
    writer.write(alternatives)
    writer.write(choices)
    writer.write(lengths)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    steps = try reader.table()
    alternatives = try reader.table()
    choices = try reader.table()
    lengths = try reader.table()
  }

  /// How many words a row has; 0 for a word group.
  func length(of run: Int32) -> Int { Int(lengths[Int(run)]) }

  /// Whether a step is a choice of that key among others.
  func choice(_ step: Step, has key: RuleKey) -> Bool {
    guard step.mask & key.bit != 0 else { return false }
    for index in Int(step.value)..<Int(step.end) where choices[index] == key { return true }
    return false
  }
}

/// Writes a program, from the ends of patterns to their beginnings.
struct ProgramBuilder {
  private(set) var steps = [Program.Step(kind: .done)]
  private(set) var alternatives: [Int32] = []
  private(set) var choices: [RuleKey] = []

  mutating func add(_ kind: Program.Kind, next: Int32) -> Int32 { add(Program.Step(next: next, kind: kind)) }

  /// One key.
  mutating func add(_ key: RuleKey, next: Int32) -> Int32 {
    add(Program.Step(value: key.number, next: next, kind: key.isStem ? .stem : .run))
  }

  /// One of several keys.
  mutating func add(choice keys: [RuleKey], next: Int32) -> Int32 {
    if keys.count == 1 { return add(keys[0], next: next) }
    let begin = Int32(choices.count)
    choices += keys
    let mask = keys.reduce(0) { $0 | $1.bit }
    return add(Program.Step(mask: mask, value: begin, end: Int32(choices.count), next: next, kind: .choice))
  }

  /// One of several ways on, each with steps of its own.
  mutating func addFork(_ entries: [Int32]) -> Int32 {
    let begin = Int32(alternatives.count)
    alternatives += entries
    return add(Program.Step(value: begin, end: Int32(alternatives.count), kind: .fork))
  }

  private mutating func add(_ step: Program.Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }
}

/// A pattern in the program: where its steps and its needs lie.
struct CompiledPattern: Sendable, BitwiseCopyable {
  /// Its steps are numbered from `first` up to `entry`, where it begins.
  var first: Int32
  var entry: Int32
  /// Its needs: a text must hold one key of each.
  var needs: NeedTable.Needs
}
