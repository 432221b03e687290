import Crypto
import Messages

/// Services as HSDS 3 JSON: one page of `GET /services`, with organization, phones, schedules, areas and locations inside of each.
///
/// What HSDS has no field for stands in `attributes`, as the specification intends: needs (`link_type` `need`) and, with
/// `link_type` `helpline`, our id, what may be sent, the record it is reached through, its source and its day of review.
package enum ServiceExport {
  /// How a `service_area.description` gives its kind, and what belongs to it: `district: Swanley, TN13`.
  package static let separator = ": "

  /// The page, in the order of the services.
  package static func json(_ services: [LocalService]) -> String {
    var json = JSONText()
    json.object { json in
      for (key, number) in [
        ("total_items", services.count), ("total_pages", 1), ("page_number", 1), ("size", services.count),
      ] {
        json.key(key)
        json.value(number)
      }
      for (key, flag) in [("first_page", true), ("last_page", true), ("empty", services.isEmpty)] {
        json.key(key)
        json.value(flag)
      }
      json.key("contents")
      json.array { json in for service in services { write(service, &json) } }
    }
    return json.string
  }

  private static func write(_ service: LocalService, _ json: inout JSONText) {
    let id = identifier("service", service.id)
    json.object { json in
      pair("id", id, &json)
      pair("name", service.name, &json)
      pair("description", service.description, &json)
      pair("url", service.url.map { "https://\($0)" }, &json)
      pair("status", service.status.rawValue, &json)
      pair("eligibility_description", service.eligibility, &json)
      pair("assured_date", service.proof?.checked.description, &json)
      json.key("organization")
      json.object { json in
        pair("id", identifier("organization", service.organization), &json)
        pair("name", service.organization, &json)
        pair("description", service.organization, &json)
      }
      list("phones", service.phones, service.id, &json) { phone, json in
        pair("number", phone.number, &json)
        pair("type", phone.kind.rawValue, &json)
        pair("description", phone.note, &json)
      }
      list("schedules", service.schedule.map { [$0] } ?? [], service.id, &json) { pair("description", $0, &$1) }
      list("service_areas", service.areas, service.id, &json) { area, json in
        pair("name", area.name, &json)
        let details = area.kind == .town ? [area.county].compactMap { $0 } : area.holds
        let ending = details.isEmpty ? "" : separator + details.joined(separator: ", ")
        pair("description", area.kind.rawValue + ending, &json)
      }
      list("service_at_locations", service.location.map { [$0] } ?? [], service.id, &json) { place, json in
        json.key("location")
        json.object { json in
          pair("id", identifier("location", service.id, place), &json)
          pair("location_type", "physical", &json)
          pair("name", place, &json)
        }
      }
      list("attributes", attributes(service), service.id, &json) { attribute, json in
        pair("link_id", id, &json)
        pair("link_entity", "service", &json)
        pair("link_type", attribute.type, &json)
        pair("label", attribute.label, &json)
        pair("value", attribute.value, &json)
      }
    }
  }

  private static func attributes(_ service: LocalService) -> [(type: String, label: String, value: String)] {
    let own: [(String, String?)] = [
      ("id", service.id), ("send", service.send.rawValue), ("through", service.through),
      ("source", service.proof?.sources.first?.url), ("review_by", service.proof?.reviewBy.description),
    ]
    return service.needs.map { ("need", "need", $0.rawValue) }
      + own.compactMap { label, value in value.map { ("helpline", label, $0) } }
  }

  /// A member that is left out where there is nothing.
  private static func pair(_ key: String, _ value: String?, _ json: inout JSONText) {
    guard let value else { return }
    json.key(key)
    json.value(value)
  }

  /// An array of objects, each with an id of its own; left out where it is empty.
  private static func list<Item>(
    _ key: String, _ items: [Item], _ service: String, _ json: inout JSONText,
    _ write: (Item, inout JSONText) -> Void
  ) {
    guard !items.isEmpty else { return }
    json.key(key)
    json.array { json in
      for (place, item) in items.enumerated() {
        json.object { json in
          pair("id", identifier(key, service, String(place)), &json)
          write(item, &json)
        }
      }
    }
  }

  /// A UUID of version 8 (RFC 9562) made from names: the same names give the same id in each export.
  static func identifier(_ names: String...) -> String {
    var hash = SHA256()
    for name in ["helpline"] + names { hash.update(data: Array("\(name.utf8.count) \(name)\n".utf8)) }
    var digits = Array(Hexadecimal.text(hash.finalize()).prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }
}
