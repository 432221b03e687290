/// A place of the United Kingdom that a person may name: never narrower than a town or an outward postcode.
package struct Place: Sendable, Hashable, CustomStringConvertible {
  /// What sort of place it is.
  package var kind: Kind
  /// `Chesterfield`, `Derbyshire`, `England`; the outward postcode itself: `S40`.
  package var name: String
  /// Of a postcode: its post town, such as `Chesterfield`. Of a town: its name. Else nil.
  package var town: String?
  /// Counties or unitary districts that it may lie in: one where that is certain, none where it is not known.
  package var counties: [String]
  /// Nations that it may lie in; more than one at a border.
  package var nations: [Nation]
  /// People who live there, of towns; 0 where that is not known.
  package var population: Int

  /// From narrow to wide.
  package enum Kind: String, Sendable, CaseIterable { case town, postcode, county, nation }

  /// The nations of the United Kingdom, as files name them.
  package enum Nation: String, Sendable, CaseIterable {
    case england, wales, scotland
    case northernIreland = "northern-ireland"

    /// As people write it: `Northern Ireland`.
    package var name: String {
      switch self {
      case .england: "England"
      case .wales: "Wales"
      case .scotland: "Scotland"
      case .northernIreland: "Northern Ireland"
      }
    }
  }

  /// A place with all that is known of it.
  package init(
    kind: Kind, name: String, town: String? = nil, counties: [String] = [], nations: [Nation] = [], population: Int = 0
  ) {
    self.kind = kind
    self.name = name
    self.town = town
    self.counties = counties
    self.nations = nations
    self.population = population
  }

  /// The county, where it is certain.
  package var county: String? { counties.count == 1 ? counties[0] : nil }

  /// The nation, where it is certain.
  package var nation: Nation? { nations.count == 1 ? nations[0] : nil }

  /// With its county, or its nation, to tell it from others of the same name: `Newport, Isle of Wight`.
  package var description: String {
    switch kind {
    case .town:
      let wider = county.flatMap { $0 == name ? nil : $0 } ?? nation?.name
      return wider.map { "\(name), \($0)" } ?? name
    case .postcode: return town.map { "\(name), \($0)" } ?? name
    case .county, .nation: return name
    }
  }
}
