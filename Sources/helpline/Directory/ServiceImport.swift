import Content
import Gateways

/// Reads services of another directory from HSDS 3 JSON: a page with `contents`, an array of services, or one service.
///
/// Everything comes in with `send: never`: somebody checks it before anybody is sent it.
struct ServiceImport {
  /// A service as it was read, and what an editor should know about it.
  struct Imported {
    var service: LocalService
    var remarks: [String]
  }

  let places: PlaceIndex

  /// All services; ids that would be the same get a number.
  func services(_ root: JSONValue) throws(Refusal) -> [Imported] {
    let (items, path) = try Self.items(root)
    guard !items.isEmpty else {
      throw Refusal(field: path ?? "", advice: "there is no service in it: export at least one.")
    }
    var taken: Set<String> = []
    var imported: [Imported] = []
    for (place, item) in items.enumerated() {
      var found = try service(HSDSFields(item, path: path.map { "\($0)[\(place)]" } ?? ""))
      found.service.id = Self.free(found.service.id, &taken)
      imported.append(found)
    }
    return imported
  }

  /// The services, and the path of their array; nil where the file is one service.
  private static func items(_ root: JSONValue) throws(Refusal) -> ([JSONValue], String?) {
    switch root {
    case .array(let items): return (items, "")
    case .object(let members):
      guard let contents = members["contents"] ?? members["services"] else { return ([root], nil) }
      guard case .array(let items) = contents else {
        throw Refusal(field: "contents", advice: "must be an array of services.")
      }
      return (items, members["contents"] == nil ? "services" : "contents")
    case .null, .bool, .number, .string:
      throw Refusal(field: "the file", advice: "must be a page, an array of services, or one service.")
    }
  }

  private func service(_ fields: HSDSFields) throws(Refusal) -> Imported {
    let name = try fields.needed("name", "say what people call the service.")
    let organization = try fields.object("organization", "say who runs it.").needed("name", "say who runs it.")
    let status = try fields.needed("status", "say active, inactive, defunct or temporarily closed.")
    guard let status = LocalService.Status(rawValue: status) else {
      throw fields.refusal("status", "must be active, inactive, defunct or temporarily closed.")
    }
    var remarks: [String] = []
    let attributes = try ServiceAttributes(fields)
    let phones = try phones(fields, &remarks)
    let areas = try areas(fields, &remarks)
    if let assured = try fields.text("assured_date") { remarks.append("Its publisher checked it on \(assured).") }
    if let source = attributes.own["source"] { remarks.append("Its source: \(source)") }
    let service = LocalService(
      id: attributes.own["id"].flatMap { Self.isName($0) ? $0 : nil } ?? Self.slug("\(organization) \(name)"),
      organization: organization, name: name, description: try fields.text("description") ?? name,
      needs: attributes.needs, url: try fields.text("url").map(Self.bare), phones: phones,
      schedule: try schedule(fields), eligibility: try fields.text("eligibility_description"),
      location: try location(fields), areas: areas, status: status, send: .never, through: attributes.own["through"])
    return Imported(service: service, remarks: remarks)
  }

  private func phones(_ fields: HSDSFields, _ remarks: inout [String]) throws(Refusal) -> [LocalService.Phone] {
    var phones: [LocalService.Phone] = []
    for phone in try fields.objects("phones") {
      let number = try phone.needed("number", "write the number, or leave the phone out.")
      guard LocalService.isNumber(number) else {
        throw phone.refusal("number", "\"\(number)\" is not a phone number: write digits and spaces.")
      }
      let type = try phone.text("type") ?? "voice"
      guard let kind = LocalService.Phone.Kind(rawValue: type == "cell" ? "voice" : type) else {
        remarks.append("Left out: \(number), of type \(type).")
        continue
      }
      phones.append(LocalService.Phone(number: number, kind: kind, note: try phone.text("description")))
    }
    return phones
  }

  private func areas(_ fields: HSDSFields, _ remarks: inout [String]) throws(Refusal) -> [ServiceArea] {
    var areas: [ServiceArea] = []
    for area in try fields.objects("service_areas") {
      let name = try area.text("name") ?? ""
      if let known = AreaReading(places: places).area(name, try area.text("description") ?? "") {
        areas.append(known)
      } else {
        remarks.append(
          "An area that is not understood: \"\(name)\". Write it as {town:}, {county:}, {postcode:} or {nation:}.")
      }
    }
    return areas
  }

  private func schedule(_ fields: HSDSFields) throws(Refusal) -> String? {
    var words: [String] = []
    for schedule in try fields.objects("schedules") {
      let times = [try schedule.text("opens_at"), try schedule.text("closes_at")].compactMap { $0 }
      let days = [try schedule.text("byday"), times.isEmpty ? nil : times.joined(separator: "-")].compactMap { $0 }
      if let said = try schedule.text("description") ?? (days.isEmpty ? nil : days.joined(separator: " ")) {
        words.append(said)
      }
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  private func location(_ fields: HSDSFields) throws(Refusal) -> String? {
    for place in try fields.objects("service_at_locations") where place.has("location") {
      if let name = try place.object("location", "describe the place.").text("name") { return name }
    }
    return nil
  }

  // MARK: - Names

  private static func bare(_ url: String) -> String {
    let ends =
      ["https://", "http://"].first { url.lowercased().hasPrefix($0) }.map { url.dropFirst($0.count) } ?? url[...]
    return ends.hasSuffix("/") ? String(ends.dropLast()) : String(ends)
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Small letters, digits and hyphens, 60 at most.
  static func slug(_ text: String) -> String {
    let marks = text.lowercased().map { isName(String($0)) ? $0 : "-" }
    let words = String(marks).split(separator: "-").joined(separator: "-").prefix(60)
    return words.isEmpty ? "service" : words.hasSuffix("-") ? String(words.dropLast()) : String(words)
  }

  private static func free(_ id: String, _ taken: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}

/// Why a file is not taken: a field, and what to do.
struct Refusal: Error, Equatable {
  var field: String
  var advice: String
}
