/// Decides whether a "not" takes back what a rule found.
///
/// A "not" reaches three words forward in its half sentence: over fillers, never over a comma, a full stop or "but". It does
/// not reach what it does not mean: "no he is hitting me", "not sure if he raped me", "wont stop hitting me".
struct Negation: Sendable {
  let negators: Set<Int32>
  private let lone: Int32?
  private let pronouns: Set<Int32>
  private let undone: Set<Int32>
  private let turns: Set<Int32>

  static let reach = 3

  init(_ lexicon: inout Lexicon, negators: Set<Int32>) {
    func stems(_ words: [String], _ lexicon: inout Lexicon) -> Set<Int32> {
      Set(words.map { lexicon.internStem(Array($0.utf8)) })
    }
    self.negators = negators
    lone = lexicon.stem(ofKnown: "no")
    pronouns = stems(["i", "he", "she", "they", "it", "we", "you", "my", "please", "there", "this", "that"], &lexicon)
    undone = stems(
      [
        "stop", "leave", "quit", "let", "sure", "know", "believe", "care", "only", "just", "because", "if", "when",
        "and", "so",
      ],
      &lexicon)
    turns = stems(["only", "just", "because", "if", "when", "and", "so"], &lexicon)
  }

  /// The place of the "not" that takes back a match, if there is one.
  func place(in text: RuleText, before matched: [Range<Int32>]) -> Int? {
    if matched.contains(where: { $0.contains { negators.contains(text.stems[Int($0)]) } }) { return nil }
    var from = 0
    for part in matched {
      let to = Int(part.lowerBound)
      if let place = search(text, from: from, to: to) { return place }
      from = Int(part.upperBound)
    }
    return nil
  }

  private func search(_ text: RuleText, from: Int, to: Int) -> Int? {
    guard to > from, to < text.count else { return nil }
    let half = text.halves[to]
    var words = 0
    var place = to - 1
    while place >= from, text.halves[place] == half, words < Negation.reach {
      let stem = text.stems[place]
      if stem >= 0, negators.contains(stem) { return means(text, place, to) ? place : nil }
      if stem >= 0, turns.contains(stem) { return nil }
      if !text.isFiller[place] { words += 1 }
      place -= 1
    }
    return nil
  }

  private func means(_ text: RuleText, _ place: Int, _ match: Int) -> Bool {
    let next = place + 1
    guard next < text.count else { return true }
    if text.stems[place] == lone, pronouns.contains(text.stems[next]) { return false }
    return !(next < match && undone.contains(text.stems[next]))
  }
}
