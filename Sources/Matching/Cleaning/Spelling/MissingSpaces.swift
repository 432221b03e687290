import Messages

/// Cuts a run of words into its words: "hesinthehouse", "alot", "ineedhelp".
///
/// The cheapest way through the letters, from left to right: each piece must be a word of content, its cost how unlikely
/// it is after the piece before.
struct MissingSpaces {
  private let spelling: Spelling
  private let lexicon: Lexicon

  /// What a missing space costs.
  static let space: Float = 32
  /// No two words cost less.
  static let least: Float = 60
  static let shortest = 4
  private static let longest = 32
  private static let longestPiece = 14

  init(_ spelling: Spelling, _ lexicon: Lexicon) {
    self.spelling = spelling
    self.lexicon = lexicon
  }

  /// A way to read the first letters.
  private struct Step {
    var cost: Float = .infinity
    var start: Int32 = 0
    var id: Int32 = -1
    var neighbour: Int32 = WordPairs.unknown
  }

  /// The words and where each begins, where reading them is cheaper than `limit`.
  func cut(
    _ typed: Span<UInt8>, _ context: Spelling.Context, below limit: Float
  ) -> (cost: Float, pieces: [(id: Int, start: Int)])? {
    guard typed.count >= MissingSpaces.shortest, typed.count <= MissingSpaces.longest else { return nil }
    var steps = [Step](repeating: Step(), count: typed.count + 1)
    steps[0] = Step(cost: -MissingSpaces.space, neighbour: context.left)
    for start in 0..<typed.count where steps[start].cost + MissingSpaces.space < limit {
      var hash = FNV1a.seed
      for end in (start + 1)...min(typed.count, start + MissingSpaces.longestPiece) {
        hash = FNV1a.add(typed[end - 1], to: hash)
        let id = lexicon.words.find(typed.extracting(start..<end), hash: ByteStrings.finish(hash))
        guard id >= 0, end - start > 1 ? spelling.isTarget(id) : Cleaner.isLoneWord(typed[start]) else { continue }
        let isLast = end == typed.count
        let beside = Spelling.Context(
          left: steps[start].neighbour, right: isLast ? context.right : WordPairs.unknown)
        let cost = steps[start].cost + MissingSpaces.space + spelling.likelihood(ofKnown: id, beside)
        guard cost < steps[end].cost else { continue }
        steps[end] = Step(
          cost: cost, start: Int32(start), id: Int32(id), neighbour: spelling.neighbour(ofKnown: id))
      }
    }
    let cost = steps[typed.count].cost
    guard cost < limit else { return nil }
    var pieces: [(id: Int, start: Int)] = []
    var end = typed.count
    while end > 0 {
      pieces.insert((Int(steps[end].id), Int(steps[end].start)), at: 0)
      end = Int(steps[end].start)
    }
    return pieces.count > 1 ? (cost, pieces) : nil
  }
}
