/// What rules need to know of a text.
struct RuleText {
  let stems: [Int32]
  let halves: [Int32]
  let isFiller: [Bool]
  /// For each word the place after its sentence.
  let sentenceEnds: [Int]
  /// Before this place stand fillers only, and from `trailing` on.
  let leading: Int
  let trailing: Int

  /// How many fillers in a row may be passed over: a bound against texts of nothing else.
  static let fillerLimit = 6

  var count: Int { stems.count }

  init(_ clean: CleanText, fillers: [Bool]) {
    let tokens = clean.tokens
    stems = tokens.map(\.stem)
    halves = tokens.map(\.half)
    isFiller = tokens.map { $0.stem >= 0 && Int($0.stem) < fillers.count && fillers[Int($0.stem)] }
    var ends = [Int](repeating: tokens.count, count: tokens.count)
    for place in stride(from: tokens.count - 2, through: 0, by: -1) {
      ends[place] = tokens[place].sentence == tokens[place + 1].sentence ? ends[place + 1] : place + 1
    }
    sentenceEnds = ends
    leading = isFiller.firstIndex(of: false) ?? tokens.count
    trailing = (isFiller.lastIndex(of: false) ?? -1) + 1
  }
}
