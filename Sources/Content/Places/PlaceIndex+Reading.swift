extension PlaceIndex {
  /// The places that a text names. Only the first 300 words are looked at.
  package func read(_ text: String) -> PlaceReading {
    var search = PlaceSearch(self, PlaceWords(text))
    search.run()
    return PlaceReading(PlaceNarrowing.narrowed(search.found))
  }
}

/// One pass over the words of a text.
private struct PlaceSearch {
  /// Misspelt names that are looked for in one text, at most: each costs some microseconds.
  private static let mostGuesses = 12

  let index: PlaceIndex
  let words: [PlaceWords.Word]
  private let capitalsTell: Bool
  /// Words that say nothing but "I am in", from the start to each place: whether a window is the whole text is one look.
  private let tellingBefore: [Int]
  private var guesses = 0
  private(set) var found: [PlaceNarrowing.Found] = []

  init(_ index: PlaceIndex, _ text: PlaceWords) {
    self.index = index
    words = text.words
    capitalsTell = text.capitalsTell
    var telling = [0]
    for word in text.words { telling.append((telling.last ?? 0) + (PlaceCues.fillers.contains(word.key) ? 0 : 1)) }
    tellingBefore = telling
  }

  mutating func run() {
    var place = 0
    while place < words.count, found.count < PlaceIndex.mostMentions {
      guard let hit = postcode(at: place) ?? name(at: place) ?? guess(at: place) else {
        place += 1
        continue
      }
      found.append(hit)
      place = hit.words.upperBound
    }
  }

  // MARK: - What stands at a place

  private func postcode(at place: Int) -> PlaceNarrowing.Found? {
    let isLikely = hasCue(place) || isWhole(place..<place + 1)
    let code = OutwardPostcode.find(words, at: place, isLikely: isLikely) { index.isArea($0) }
    guard let code, let known = index.place(outward: code.code) else { return nil }
    return PlaceNarrowing.Found(words: place..<place + code.length, candidates: [known], isGuess: false)
  }

  /// The longest name.
  private func name(at place: Int) -> PlaceNarrowing.Found? {
    let most = min(PlaceIndex.longestName, words.count - place)
    for length in stride(from: most, through: 1, by: -1) {
      let window = place..<place + length
      let key = words[window].map(\.key).joined()
      guard let entry = index.entry(key), isWritten(key, entry, window), isMeant(entry.caution, window) else {
        continue
      }
      return PlaceNarrowing.Found(words: window, candidates: entry.places, isGuess: false)
    }
    return nil
  }

  /// Two words may make a name of one ("seven oaks"), where it is long or something points to a place.
  private func isWritten(_ key: String, _ entry: PlaceIndex.Entry, _ window: Range<Int>) -> Bool {
    if window.count == 1 || entry.wordCounts & 1 << UInt8(window.count) != 0 { return true }
    let people = entry.places.first?.population ?? 0
    guard window.count == 2, key.utf8.count >= 7 else { return window.count > 2 && key.utf8.count >= 7 }
    return hasCue(window.lowerBound) || isWhole(window) || key.utf8.count >= 8 && people >= PlaceSpelling.wellKnown
  }

  private mutating func guess(at place: Int) -> PlaceNarrowing.Found? {
    guard guesses < Self.mostGuesses, !PlaceCues.fillers.contains(words[place].key) else { return nil }
    var best: (distance: Int, hit: PlaceNarrowing.Found)?
    for length in 1...2 where place + length <= words.count {
      let window = place..<place + length
      let key = words[window].map(\.key).joined()
      guard let bound = bound(key, window), let near = index.spelling.nearest(key, byEar: isPointedAt(window)),
        near.distance <= bound, let entry = index.entry(near.key), best.map({ near.distance <= $0.distance }) ?? true
      else { continue }
      best = (near.distance, PlaceNarrowing.Found(words: window, candidates: entry.places, isGuess: true))
    }
    return best?.hit
  }

  /// Slips that are forgiven here; nil where no misspelt name is looked for.
  private mutating func bound(_ key: String, _ window: Range<Int>) -> Int? {
    let length = key.utf8.count
    guard length >= 5, !index.isOrdinary(key), !key.utf8.contains(where: { $0 < 97 }) else { return nil }
    if window.count == 2 {
      let second = words[window.upperBound - 1].key
      guard length >= 8, isPointedAt(window), !PlaceCues.fillers.contains(second) else { return nil }
    }
    if !isPointedAt(window), length < 8 { return nil }
    guesses += 1
    return isPointedAt(window) ? PlaceSpelling.limit(length) + 1 : length < 10 ? 1 : 2
  }

  // MARK: - What points to a place

  private func isPointedAt(_ window: Range<Int>) -> Bool { hasCue(window.lowerBound) || isWhole(window) }

  /// "in", "near", "from" before it.
  private func hasCue(_ place: Int) -> Bool {
    guard place > 0, PlaceCues.before.contains(words[place - 1].key) else { return false }
    return place < 2 || !PlaceCues.spoilers.contains(words[place - 2].key)
  }

  /// Nothing but words such as "I am in" stands around it.
  private func isWhole(_ window: Range<Int>) -> Bool {
    tellingBefore[window.lowerBound] == 0 && tellingBefore[window.upperBound] == tellingBefore[words.count]
  }

  private func isMeant(_ caution: PlaceTables.Caution, _ window: Range<Int>) -> Bool {
    let next = window.upperBound < words.count ? words[window.upperBound].key : ""
    if PlaceCues.roads.contains(next) { return false }
    let first = words[window.lowerBound]
    let isCapital = capitalsTell && first.isCapital && !first.opensSentence
    let hasCue = hasCue(window.lowerBound) && !PlaceCues.objects.contains(next) || standsInside(window)
    return switch caution {
    case .none: true
    case .word: hasCue || isCapital || isWhole(window)
    case .person: hasCue || isWhole(window)
    case .common: hasCue && isCapital || window.count == words.count
    }
  }

  /// A county or nation follows: "ash kent".
  private func standsInside(_ window: Range<Int>) -> Bool {
    (1...2).contains { length in
      guard window.upperBound + length <= words.count else { return false }
      let key = words[window.upperBound..<window.upperBound + length].map(\.key).joined()
      return index.entry(key)?.places.contains { $0.kind == .county || $0.kind == .nation } == true
    }
  }
}
