/// Decides whether a "not" takes back what a rule found.
///
/// A "not" reaches three words forward in its half sentence: over fillers, never over a comma, a full stop or "but".
/// It does not reach what it does not mean: "no he is hitting me", "not sure if he raped me", "wont stop hitting me".
struct Negation: Sendable {
  let negators: Set<Int32>
  private let no: Int32?
  private let subjects: Set<Int32>
  private let undone: Set<Int32>
  private let turns: Set<Int32>
  private let contrasts: Set<Int32>

  private static let reach = 3

  init(_ lexicon: inout Lexicon, negators: Set<Int32>) {
    func stems(_ words: [String], _ lexicon: inout Lexicon) -> Set<Int32> {
      Set(words.map { lexicon.internStem(Array($0.utf8)) })
    }
    self.negators = negators
    no = lexicon.stem(ofKnown: "no")
    subjects = stems(["i", "he", "she", "they", "it", "we", "you", "my", "please", "there", "this", "that"], &lexicon)
    undone = stems(
      [
        "stop", "leave", "quit", "let", "sure", "know", "believe", "care", "only", "just", "because", "if", "when",
        "and", "so",
      ],
      &lexicon)
    contrasts = stems(["but", "though", "although", "however", "except"], &lexicon)
    turns = stems(["only", "just", "because", "if", "when", "and", "so"], &lexicon)
  }

  /// What a stem is to negation.
  func kinds(of stem: Int32) -> StemKinds {
    var kinds: StemKinds = []
    if negators.contains(stem) { kinds.insert(.negator) }
    if stem == no { kinds.insert(.no) }
    if subjects.contains(stem) { kinds.insert(.subject) }
    if undone.contains(stem) { kinds.insert(.undone) }
    if turns.contains(stem) { kinds.insert(.turn) }
    if contrasts.contains(stem) { kinds.insert(.contrast) }
    return kinds
  }

  /// The place of the "not" that takes back a match, if there is one.
  static func place(in text: borrowing RuleText, before matched: borrowing Row<PatternSearch.Part>) -> Int? {
    guard text.hasNegator else { return nil }
    for index in 0..<matched.count {
      for place in matched[index].places where text.word(place).kinds.contains(.negator) { return nil }
    }
    var from = 0
    for index in 0..<matched.count {
      let part = matched[index]
      if let place = search(text, from: from, to: Int(part.from)) { return place }
      from = Int(part.to)
    }
    return nil
  }

  private static func search(_ text: borrowing RuleText, from: Int, to: Int) -> Int? {
    guard to > from, to < text.count else { return nil }
    let half = text.word(to).half
    var words = 0
    var place = to - 1
    while place >= from, text.word(place).half == half, words < reach {
      let kinds = text.word(place).kinds
      if kinds.contains(.negator) { return means(text, place, to) ? place : nil }
      if kinds.contains(.turn) { return nil }
      if !kinds.contains(.filler) { words += 1 }
      place -= 1
    }
    return nil
  }

  private static func means(_ text: borrowing RuleText, _ place: Int, _ match: Int) -> Bool {
    let next = place + 1
    guard next < text.count else { return true }
    let kinds = text.word(next).kinds
    if text.word(place).kinds.contains(.no), kinds.contains(.subject) { return false }
    return !(next < match && kinds.contains(.undone))
  }
}
