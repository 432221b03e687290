import Messages

extension ContentCheck {
  /// Services have ids of their own, name places that exist, and hold nothing that must not be sent.
  static let services = ContentCheck("services") { content in
    doubles(content.library.services)
      // What is never sent may wait for an editor as it came.
      + content.library.services.filter { $0.send != .never }.flatMap { service in
        places(service, content.library.places) + characters(service) + blocked(service, content.blocked)
      }
  }

  private static func doubles(_ services: [LocalService]) -> [Problem] {
    var first: [String: LocalService] = [:]
    return services.compactMap { service in
      guard let other = first[service.id] else {
        first[service.id] = service
        return nil
      }
      return service.error("the service \(service.id) is already defined in \(other.file):\(other.line): rename one.")
    }
  }

  /// What nobody can name covers nobody.
  private static func places(_ service: LocalService, _ index: PlaceIndex) -> [Problem] {
    guard !index.isEmpty else { return [] }
    return service.areas.flatMap { area in
      let towns = area.kind == .town ? [area.name] : []
      return (towns + area.holds).compactMap { name in unknown(name, in: area, index) }.map(service.error)
        + wrong(area, index).map(service.error)
    }
  }

  /// A town or outward postcode that is not known, or is known several times over.
  private static func unknown(_ name: String, in area: ServiceArea, _ index: PlaceIndex) -> String? {
    if index.place(outward: name) != nil {
      return area.kind == .town ? "\(name) is a postcode: write {postcode: \(name)}." : nil
    }
    let towns = index.places(named: name).filter { $0.kind == .town && $0.name == name }
    if towns.isEmpty { return "no town or outward postcode is called \"\(name)\" in _places/: spell it as there." }
    guard area.kind == .town, towns.count > 1, !towns.contains(where: { $0.county == area.county }) else { return nil }
    let places = towns.map(\.description).joined(separator: "; ")
    return "several towns are called \(name) (\(places)): add the county, {town: \(name), county: ...}."
  }

  private static func wrong(_ area: ServiceArea, _ index: PlaceIndex) -> [String] {
    switch area.kind {
    case .postcode where index.place(outward: area.name)?.name != area.name:
      ["\"\(area.name)\" is no outward postcode: write it as S40."]
    case .county where !index.isCounty(area.name):
      ["no town of _places/ lies in a county called \"\(area.name)\": spell it as there."]
    case .town, .district, .postcode, .county, .nation: []
    }
  }

  private static func characters(_ service: LocalService) -> [Problem] {
    let odd = service.words.unicodeScalars.filter { GSMAlphabet.septets($0) == nil }
    return odd.prefix(1).map {
      service.error(
        "the service \(service.id) has the character \($0), which plain SMS does not have: write it in plain letters.")
    }
  }

  private static func blocked(_ service: LocalService, _ blocked: [String]) -> [Problem] {
    blocked.filter { holds(service.words, $0) }.map {
      service.error("the service \(service.id) has \"\($0)\", which must never be sent (Conversations/_blocked.yaml).")
    }
  }
}

extension LocalService {
  /// Everything of it that could be sent.
  fileprivate var words: String {
    ([organization, name, description, url, schedule, eligibility, location].compactMap { $0 }
      + phones.flatMap { [$0.number, $0.note ?? ""] }).joined(separator: " | ")
  }

  fileprivate func error(_ message: String) -> Problem { Problem(.error, file: file, line: line, message) }
}
