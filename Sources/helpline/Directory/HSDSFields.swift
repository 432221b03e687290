import Content
import Gateways

/// The members of an object of HSDS JSON, with the path to it for messages: `contents[2].phones[0]`.
struct HSDSFields {
  private let members: [String: JSONValue]
  private let path: String

  init(_ value: JSONValue, path: String) throws(Refusal) {
    guard case .object(let members) = value else {
      throw Refusal(field: path, advice: "must be an object: { ... }.")
    }
    self.members = members
    self.path = path
  }

  func has(_ key: String) -> Bool { members[key].map { $0 != .null } ?? false }

  func refusal(_ key: String, _ advice: String) -> Refusal { Refusal(field: name(key), advice: advice) }

  /// A text without white space around it; nil where it is missing, null or empty.
  func text(_ key: String) throws(Refusal) -> String? {
    switch members[key] {
    case nil, .null?: return nil
    case .string(let text)?:
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? nil : words
    case .bool?, .number?, .array?, .object?: throw refusal(key, "must be a text in quotes.")
    }
  }

  /// A text that must be there.
  func needed(_ key: String, _ advice: String) throws(Refusal) -> String {
    guard let text = try text(key) else { throw refusal(key, "is missing: \(advice)") }
    return text
  }

  /// An object that must be there.
  func object(_ key: String, _ advice: String) throws(Refusal) -> HSDSFields {
    guard let value = members[key], value != .null else { throw refusal(key, "is missing: \(advice)") }
    return try HSDSFields(value, path: name(key))
  }

  /// The objects of an array; none where it is missing.
  func objects(_ key: String) throws(Refusal) -> [HSDSFields] {
    switch members[key] {
    case nil, .null?: return []
    case .array(let items)?:
      var objects: [HSDSFields] = []
      for (place, item) in items.enumerated() { objects.append(try HSDSFields(item, path: "\(name(key))[\(place)]")) }
      return objects
    case .bool?, .number?, .string?, .object?: throw refusal(key, "must be an array: [ ... ].")
    }
  }

  private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// What stands in `attributes`: needs, and what a helpline like this one has exported.
struct ServiceAttributes {
  private(set) var needs: [LocalService.Need] = []
  /// By label: `id`, `through`, `source`.
  private(set) var own: [String: String] = [:]

  init(_ fields: HSDSFields) throws(Refusal) {
    for attribute in try fields.objects("attributes") {
      guard let value = try attribute.text("value") else { continue }
      let type = try attribute.text("link_type")
      if type == "need", let need = LocalService.Need(rawValue: value) { needs.append(need) }
      if type == "helpline", let label = try attribute.text("label") { own[label] = value }
    }
  }
}

/// Finds out which part of the country a `service_area` of another directory means.
struct AreaReading {
  let places: PlaceIndex

  /// nil where its words are not understood.
  func area(_ name: String, _ description: String) -> ServiceArea? {
    exported(name, description) ?? named(name)
  }

  /// An area that a helpline like this one has exported: its kind stands in the description.
  private func exported(_ name: String, _ description: String) -> ServiceArea? {
    let parts = description.split(separator: ServiceExport.separator, maxSplits: 1).map(String.init)
    guard !name.isEmpty, let word = parts.first, let kind = ServiceArea.Kind(rawValue: word) else { return nil }
    let details = parts.count == 2 ? parts[1].split(separator: ", ").map(String.init) : []
    switch kind {
    case .town: return ServiceArea(.town, name, county: details.first)
    case .district: return details.isEmpty ? nil : ServiceArea(.district, name, holds: details)
    case .postcode, .county: return ServiceArea(kind, name)
    case .nation: return Place.Nation(rawValue: name).map { ServiceArea(.nation, $0.rawValue) }
    }
  }

  /// A name that means one place and nothing else.
  private func named(_ name: String) -> ServiceArea? {
    guard let place = places.read(name).place else { return nil }
    return switch place.kind {
    case .town: ServiceArea(.town, place.name, county: places.places(named: place.name).count > 1 ? place.county : nil)
    case .postcode: ServiceArea(.postcode, place.name)
    case .county: ServiceArea(.county, place.name)
    case .nation: place.nation.map { ServiceArea(.nation, $0.rawValue) }
    }
  }
}
