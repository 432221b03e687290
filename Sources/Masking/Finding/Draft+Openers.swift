extension Draft {
  /// All words by which something may begin or be announced, whatever it is.
  static var openers: Set<String> {
    var words = providers.union(idCues.keys).union(births).union(joints).union(birthsBehind).union(ordinals).union(
      feasts
    ).union(weekdays).union(
      plateWords
    ).union(cars).union(alphabet)
    words.formUnion(StreetSets.units)
    words.formUnion(Array(Ages.ones.keys) + Array(Ages.teens.keys) + Array(Ages.tens.keys) + CueSets.name.map { $0[0] })
    return words.union([
      "im", "its", "am", "this", "it", "i", "corner", "junction", "number", "no", "called", "b", "nineteen", "two",
      "bnb", "estate", "est", "park", "centre", "maes", "lon", "clos", "teras", "day", "month", "year", "summer",
      "winter", "spring", "autumn", "midsummer", "call", "they", "everyone", "everybody", "people", "initials", "ty",
      "cwrt", "num", "nr",
    ])
  }

  /// Whether the lists below are worth looking at here.
  func isOpener(_ index: Int) -> Bool { has(index, .opener) }
}
