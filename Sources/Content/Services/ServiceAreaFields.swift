/// Reads one item of `service_area`: `{county: Derbyshire}`, `{district: Sevenoaks, holds: [Swanley, TN13]}`.
enum ServiceAreaFields {
  private static let kinds = ServiceArea.Kind.allCases.map(\.rawValue)

  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> ServiceArea? {
    guard let fields = Fields(value, of: "an area", keys: kinds + ["holds"], &notes) else { return nil }
    let holds = fields.texts("holds", &notes).map(\.text)
    guard let kind = ServiceArea.Kind.allCases.first(where: { fields.has($0.rawValue) }) else {
      notes.error(fields.line, "an area is a town, district, postcode, county or nation: write {county: Kent}.")
      return nil
    }
    guard let name = fields.text(kind.rawValue, &notes) else { return nil }
    let county = kind == .town ? fields.optionalText("county", &notes)?.text : nil
    check(kind, name, holds, fields, &notes)
    return ServiceArea(kind, name.text, county: county, holds: holds)
  }

  private static func check(
    _ kind: ServiceArea.Kind, _ name: Lined, _ holds: [String], _ fields: Fields, _ notes: inout FileNotes
  ) {
    if (kind == .district) == holds.isEmpty {
      notes.error(
        fields.line,
        "a district, and nothing else, lists its towns and outward postcodes: {district: Sevenoaks, holds: [TN13]}.")
    }
    if kind == .nation, Place.Nation(rawValue: name.text) == nil {
      let nations = Place.Nation.allCases.map(\.rawValue)
      notes.error(name.line, "unknown nation \"\(name.text)\"\(NearName.hint(name.text, among: nations))")
    }
    for key in kinds where key != kind.rawValue && fields.has(key) && !(kind == .town && key == "county") {
      notes.error(fields.line(of: key), "one area has one kind: write \"\(key)\" as an item of its own.")
    }
  }
}
