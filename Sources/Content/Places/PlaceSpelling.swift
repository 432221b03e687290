/// Finds the well-known place that a misspelt name means: bounded by the length of the name, the same on each run.
struct PlaceSpelling: Sendable {
  /// People that a town must have before a misspelt word is read as its name.
  static let wellKnown = 5_000
  /// Letters that a name must have before its sound alone counts.
  private static let heard = 6

  private struct Name: Sendable {
    var letters: [UInt8]
    var key: String
    var sound: String
    var population: Int
    /// Which letters it has: names that differ in too many need no closer look.
    var mask: UInt64
  }

  /// By first letter and length; each list is in the order of its keys.
  private var shelves: [Shelf: [Name]] = [:]
  private var sounds: [String: [Name]] = [:]

  private struct Shelf: Hashable {
    var first: UInt8
    var length: Int
  }

  /// Names in any order, as they are looked up, with the people of the largest place of that name.
  init(_ names: some Sequence<(key: String, population: Int)>) {
    for name in names.sorted(by: { $0.key < $1.key }) {
      let letters = Array(name.key.utf8)
      guard letters.count >= 5, let first = letters.first else { continue }
      let entry = Name(
        letters: letters, key: name.key, sound: PlaceSound.key(name.key), population: name.population,
        mask: Self.mask(letters))
      shelves[Shelf(first: first, length: letters.count), default: []].append(entry)
      sounds[entry.sound, default: []].append(entry)
    }
  }

  /// Slips that a name of so many letters may have.
  static func limit(_ length: Int) -> Int { length < 5 ? 0 : length < 8 ? 1 : 2 }

  /// The name that a word probably means, or nil. Ties go to the larger place, then by the alphabet.
  /// - Parameter byEar: a name that sounds the same counts too, whatever its letters.
  func nearest(_ word: String, byEar: Bool) -> (key: String, distance: Int)? {
    let letters = Array(word.utf8)
    let limit = Self.limit(letters.count)
    guard limit > 0, letters.count <= 30 else { return nil }
    let mask = Self.mask(letters)
    var best: (rank: Rank, key: String)?
    func weigh(_ name: Name, _ bound: Int) {
      guard (mask ^ name.mask).nonzeroBitCount <= 2 * bound else { return }
      let slips = NearName.distance(letters, name.letters, limit: bound)
      guard slips <= bound else { return }
      let rank = Rank(slips: slips, population: name.population, key: name.key)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, name.key) }
    }
    for first in Set(letters.prefix(2)).sorted() {
      for length in (letters.count - limit)...(letters.count + limit) {
        for name in shelves[Shelf(first: first, length: length)] ?? [] { weigh(name, limit) }
      }
    }
    if byEar, letters.count >= Self.heard {
      for name in sounds[PlaceSound.key(word)] ?? [] where name.letters.first == letters.first {
        weigh(name, limit + 1)
      }
    }
    return best.map { ($0.key, $0.rank.slips) }
  }

  /// A bit for each letter and digit that occurs.
  private static func mask(_ letters: [UInt8]) -> UInt64 { letters.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

  private struct Rank: Comparable {
    var slips: Int
    var population: Int
    var key: String

    static func < (a: Rank, b: Rank) -> Bool { (a.slips, -a.population, a.key) < (b.slips, -b.population, b.key) }
  }
}
