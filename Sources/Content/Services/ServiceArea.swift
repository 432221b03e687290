/// A part of the country that a service serves: HSDS `service_area`.
package struct ServiceArea: Sendable, Hashable {
  /// How wide it is, from narrow to wide.
  package var kind: Kind
  /// `Chesterfield`, `Sevenoaks`, `S40`, `Derbyshire`, `england`.
  package var name: String
  /// Of a town whose name others share: its county. Else nil.
  package var county: String?
  /// Of a district: the towns and outward postcodes in it, since no open data of ours knows them.
  package var holds: [String]

  /// In the order in which services are offered: the nearest first.
  package enum Kind: String, Sendable, CaseIterable, Comparable {
    case town, district, postcode, county, nation

    package static func < (a: Kind, b: Kind) -> Bool { a.order < b.order }

    private var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// An area with its name.
  package init(_ kind: Kind, _ name: String, county: String? = nil, holds: [String] = []) {
    self.kind = kind
    self.name = name
    self.county = county
    self.holds = holds
  }

  /// Whether somebody in that place is surely served. A postcode on a border of counties lies in neither for sure.
  package func covers(_ place: Place) -> Bool {
    switch kind {
    case .town: place.town == name && (county == nil || place.county == county)
    case .district: place.kind != .county && [place.town, place.name].contains { $0.map(holds.contains) ?? false }
    case .postcode: place.kind == .postcode && place.name == name
    case .county: place.county == name
    case .nation: place.nation?.rawValue == name
    }
  }
}
