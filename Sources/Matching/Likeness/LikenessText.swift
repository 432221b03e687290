/// What likeness makes of one text, each thing found when somebody asks for it, and once. Lives for one text.
final class LikenessText {
  private let likeness: Likeness
  private let parts: TextParts
  private let count: Int
  private lazy var meanings = likeness.meanings(parts)
  /// The matches whose nearest examples were looked for.
  private var looked: [Likeness.Match] = []
  /// The words that were last asked for, and the intent that they spoke for.
  private var told: (intent: Int32, places: [Int])?

  init(_ clean: CleanText, _ likeness: Likeness) {
    self.likeness = likeness
    parts = likeness.parts(clean)
    count = clean.tokens.count
  }

  /// The likest intents, best first; their nearest examples are yet to be looked for, where that is worth it.
  func matches(limit: Int) -> [Likeness.Match] { likeness.ranked(parts, limit: limit) }

  /// The match with its nearest example.
  func looked(for match: Likeness.Match) -> Likeness.Match {
    guard match.isOpen else { return match }
    if let known = looked.first(where: { $0.intent == match.intent }) { return known }
    var match = match
    likeness.look(for: meanings, &match)
    looked.append(match)
    return match
  }

  /// The places of the words that spoke most for an intent, the most telling first.
  func telling(_ match: Likeness.Match, limit: Int) -> [Int] {
    if let told, told.intent == match.intent { return told.places }
    let places = likeness.telling(parts, of: count, for: match.sample, limit: limit)
    told = (match.intent, places)
    return places
  }
}
