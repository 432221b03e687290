/// Understands the places of the United Kingdom in a text: names, misspelt names and outward postcodes.
///
/// Pure: the same text gives the same reading, in time that grows with the length of the text alone.
package struct PlaceIndex: Sendable {
  /// Mentions that one reading holds at most.
  package static let mostMentions = 6
  /// What one mention may mean, at most.
  package static let mostCandidates = 5
  /// Words that the longest name has.
  static let longestName = 5

  /// A name that is looked up.
  struct Entry: Sendable {
    var places: [Place]
    var caution: PlaceTables.Caution
    /// In how many words it is written, as bits: bit 2 is two words.
    var wordCounts: UInt8
  }

  private let names: [String: Entry]
  private let areas: [String: [PlaceTables.PostcodeArea]]
  private let ordinary: Set<String>
  private let counties: Set<String>
  let spelling: PlaceSpelling

  /// An index that knows no place.
  package init() { self.init(PlaceTables()) }

  init(_ tables: PlaceTables) {
    var names: [String: Entry] = [:]
    for named in tables.named + Self.nations {
      for name in [named.place.name] + named.otherNames {
        for variant in Self.variants(name) { Self.add(variant, named, to: &names) }
      }
    }
    for key in names.keys { names[key]?.places.sort(by: Self.isLarger) }
    self.names = names
    areas = Dictionary(grouping: tables.areas, by: \.letters)
    ordinary = tables.ordinary
    counties = Set(tables.named.flatMap(\.place.counties) + tables.areas.flatMap(\.counties))
    spelling = PlaceSpelling(
      names.compactMap { key, entry in
        let people = entry.places.map { $0.kind == .town ? $0.population : PlaceSpelling.wellKnown }.max() ?? 0
        return people >= PlaceSpelling.wellKnown ? (key, people) : nil
      })
  }

  /// Whether it knows any place.
  package var isEmpty: Bool { names.count <= Self.nations.count * 2 && areas.isEmpty }

  /// Everything of that name, the larger first; empty where there is none. Case, accents and spaces make no difference.
  package func places(named name: String) -> [Place] { names[PlaceWords.key(name)]?.places ?? [] }

  /// What is known of an outward postcode such as `S40`; nil where no area has its letters.
  package func place(outward code: String) -> Place? {
    let small = code.lowercased()
    guard OutwardPostcode.isOutward(small), let rows = areas[OutwardPostcode.area(small)] else { return nil }
    let district = OutwardPostcode.district(small) ?? 0
    let row = rows.first { $0.districts?.contains(district) == true } ?? rows.first { $0.districts == nil }
    return row.map {
      Place(kind: .postcode, name: small.uppercased(), town: $0.town, counties: $0.counties, nations: $0.nations)
    }
  }

  func entry(_ key: String) -> Entry? { names[key] }

  /// Whether any town or postcode lies in a county of exactly that name.
  func isCounty(_ name: String) -> Bool { counties.contains(name) }

  func isArea(_ letters: String) -> Bool { areas[letters] != nil }

  func isOrdinary(_ key: String) -> Bool { ordinary.contains(key) }

  // MARK: - Building

  private static let nations: [PlaceTables.Named] = Place.Nation.allCases.map { nation in
    PlaceTables.Named(
      place: Place(kind: .nation, name: nation.name, nations: [nation]), otherNames: nation == .wales ? ["Cymru"] : [],
      caution: .none)
  }

  /// `Stoke-on-Trent` is also written with "upon" and the other way round.
  private static func variants(_ name: String) -> [String] {
    for (word, other) in [("-upon-", "-on-"), (" upon ", " on "), ("-on-", "-upon-"), (" on ", " upon ")]
    where name.contains(word) { return [name, name.replacing(word, with: other)] }
    return [name]
  }

  private static func add(_ name: String, _ named: PlaceTables.Named, to names: inout [String: Entry]) {
    let words = PlaceWords(name).words
    let key = words.map(\.key).joined()
    let caution = caution(of: named, key)
    let bits = UInt8(1) << UInt8(min(words.count, 7))
    guard var entry = names[key] else {
      names[key] = Entry(places: [named.place], caution: caution, wordCounts: bits)
      return
    }
    if !entry.places.contains(named.place) { entry.places.append(named.place) }
    // A large town lets its small namesakes be read as easily as itself, unless the name is a word.
    entry.caution = named.caution == .none ? min(entry.caution, caution) : max(entry.caution, caution)
    entry.wordCounts |= bits
    names[key] = entry
  }

  /// Names of villages and very short names are taken for words.
  private static func caution(of named: PlaceTables.Named, _ key: String) -> PlaceTables.Caution {
    guard named.caution == .none, named.place.kind == .town else { return named.caution }
    let people = named.place.population
    let isSmall = people == 0 ? key.utf8.count < 6 : people < 3_000
    return isSmall || key.utf8.count < 4 ? .word : .none
  }

  private static func isLarger(_ a: Place, _ b: Place) -> Bool {
    (-a.population, a.description, a.kind.rawValue) < (-b.population, b.description, b.kind.rawValue)
  }
}
