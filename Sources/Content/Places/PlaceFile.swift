/// Reads a file of `Conversations/_places/`: lines with tabs between their columns; `#` begins a comment.
enum PlaceFile: String, CaseIterable {
  case towns = "places.tsv"
  case counties = "counties.tsv"
  case areas = "postcode-areas.tsv"
  case ordinary = "not-places.txt"

  /// What the file holds; what is wrong with a line goes into the notes.
  func read(_ bytes: [UInt8], _ notes: inout FileNotes) -> PlaceTables {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      notes.error(1, "this file is not UTF-8 text: save it as UTF-8.")
      return PlaceTables()
    }
    var tables = PlaceTables()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let problem = take(columns, into: &tables) { notes.error(index + 1, problem) }
    }
    return tables
  }

  /// What is wrong with a line, or nil.
  private func take(_ columns: [String], into tables: inout PlaceTables) -> String? {
    switch self {
    case .towns: Self.town(columns, &tables)
    case .counties: Self.county(columns, &tables)
    case .areas: Self.area(columns, &tables)
    case .ordinary: Self.word(columns, &tables)
    }
  }

  private static func town(_ columns: [String], _ tables: inout PlaceTables) -> String? {
    guard columns.count == 6, let nation = Place.Nation(rawValue: columns[2]), let people = Int(columns[4]),
      let caution = caution(columns[5])
    else {
      return
        "a place is written as name, other names, nation, county, people and word, person, common or nothing, with "
        + "tabs between them: make the file with Scripts/places.py."
    }
    let place = Place(
      kind: .town, name: columns[0], town: columns[0], counties: columns[3].isEmpty ? [] : [columns[3]],
      nations: [nation], population: people)
    tables.named.append(PlaceTables.Named(place: place, otherNames: list(columns[1]), caution: caution))
    return nil
  }

  private static func county(_ columns: [String], _ tables: inout PlaceTables) -> String? {
    guard columns.count == 4, let nation = Place.Nation(rawValue: columns[2]), let caution = caution(columns[3]) else {
      return "a county is written as name, other names, nation and word or nothing, with tabs between them."
    }
    let place = Place(kind: .county, name: columns[0], counties: [columns[0]], nations: [nation])
    tables.named.append(PlaceTables.Named(place: place, otherNames: list(columns[1]), caution: caution))
    return nil
  }

  private static func area(_ columns: [String], _ tables: inout PlaceTables) -> String? {
    guard columns.count == 4, let (letters, districts) = codes(columns[0]) else {
      return "a postcode area is written as S or S40-S45, post town, nations and counties, with tabs between them."
    }
    let nations = list(columns[2]).map { Place.Nation(rawValue: $0) }
    guard !nations.contains(nil) else {
      return "unknown nation in \"\(columns[2])\": the nations are england, wales, scotland and northern-ireland."
    }
    tables.areas.append(
      PlaceTables.PostcodeArea(
        letters: letters, districts: districts, town: columns[1], nations: nations.compactMap { $0 },
        counties: list(columns[3])))
    return nil
  }

  private static func word(_ columns: [String], _ tables: inout PlaceTables) -> String? {
    let key = PlaceWords.key(columns[0])
    guard columns.count == 1, !key.isEmpty else { return "a word stands alone on its line: remove what is beside it." }
    tables.ordinary.insert(key)
    return nil
  }

  private static func caution(_ text: String) -> PlaceTables.Caution? {
    text.isEmpty ? PlaceTables.Caution.none : PlaceTables.Caution(rawValue: text)
  }

  private static func list(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

  /// `S40-S45` or `S18` or `S`.
  private static func codes(_ text: String) -> (letters: String, districts: ClosedRange<Int>?)? {
    let ends = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
    let letters = OutwardPostcode.area(first)
    guard (1...2).contains(letters.count), letters == OutwardPostcode.area(last) else { return nil }
    if letters == text.lowercased() { return (letters, nil) }
    guard let low = OutwardPostcode.district(first), let high = OutwardPostcode.district(last), low <= high else {
      return nil
    }
    return (letters, low...high)
  }
}
