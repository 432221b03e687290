/// Puts what a text names together: "Newport, Isle of Wight" is one place and not two.
enum PlaceNarrowing {
  /// A name in a text and everything it may mean, the larger first.
  struct Found {
    var words: Range<Int>
    var candidates: [Place]
    var isGuess: Bool
  }

  /// A place with so many times the people of its namesake is meant.
  private static let dominance = 20

  static func narrowed(_ found: [Found]) -> [PlaceReading.Mention] {
    var kept = found
    var index = 0
    while index < kept.count {
      if let (hit, spent) = narrowed(kept[index], by: kept, at: index) {
        kept[index] = hit
        kept.remove(at: spent)
        index = 0
      } else {
        index += 1
      }
    }
    var mentions: [PlaceReading.Mention] = []
    for hit in kept {
      let mention = PlaceReading.Mention(likely(hit.candidates), isGuess: hit.isGuess)
      if !mentions.contains(mention) { mentions.append(mention) }
    }
    return mentions
  }

  /// A town with the candidates that another mention leaves of it, and which mention that was.
  private static func narrowed(_ hit: Found, by all: [Found], at place: Int) -> (hit: Found, spent: Int)? {
    guard hit.candidates.contains(where: { $0.kind == .town }) else { return nil }
    for (other, wider) in all.enumerated() where other != place {
      guard let qualifier = likely(wider.candidates).first, likely(wider.candidates).count == 1 else { continue }
      let left = hit.candidates.filter { holds(qualifier, $0) }
      guard !left.isEmpty, qualifier.kind != .town || isBeside(hit, wider) && hit.candidates.count > 1 else { continue }
      // The postcode of the town itself says more than the town's name.
      if qualifier.kind == .postcode, left.contains(where: { $0.name == qualifier.town }) { return (wider, other) }
      return (Found(words: hit.words, candidates: left, isGuess: hit.isGuess), other)
    }
    return nil
  }

  /// Side by side, with one small word between them at most.
  private static func isBeside(_ a: Found, _ b: Found) -> Bool {
    b.words.lowerBound >= a.words.upperBound && b.words.lowerBound <= a.words.upperBound + 1
  }

  /// Whether a town lies in what another mention names.
  private static func holds(_ wider: Place, _ town: Place) -> Bool {
    guard town.kind == .town, town != wider else { return false }
    switch wider.kind {
    case .nation: return town.nations == wider.nations
    case .county: return town.counties.contains { $0 == wider.name || $0.hasSuffix(" " + wider.name) }
    case .town:
      // A city that names its own county: "Richmond, London".
      return town.name != wider.name && !wider.counties.isEmpty && town.counties == wider.counties
    case .postcode:
      if wider.counties.isEmpty { return town.name == wider.town }
      return town.counties.contains { wider.counties.contains($0) }
    }
  }

  /// Without namesakes that are far smaller than the largest.
  private static func likely(_ candidates: [Place]) -> [Place] {
    guard let largest = candidates.first, largest.population > 0 else {
      return Array(candidates.prefix(PlaceIndex.mostCandidates))
    }
    let near = candidates.filter { $0.kind != .town || $0.population * dominance >= largest.population }
    return Array(near.prefix(PlaceIndex.mostCandidates))
  }
}
