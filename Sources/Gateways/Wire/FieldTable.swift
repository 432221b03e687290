import Messages

/// The fields of a form or query by name without regard to case: some providers are not consistent.
struct FieldTable {
  private var values: [String: [String]] = [:]

  init(_ form: FormBody) {
    for field in form.fields {
      values[TextDecoding.text(form.bytes[field.name]).lowercased(), default: []].append(
        TextDecoding.text(form.bytes[field.value]))
    }
  }

  /// The plain members of a JSON object, as a form would hold them.
  init(_ json: JSONValue) {
    guard case .object(let members) = json else { return }
    for (name, value) in members {
      if let text = value.scalarText { values[name.lowercased(), default: []].append(text) }
    }
  }

  /// Every value of that name, in the order received.
  func all(_ name: String) -> [String] { values[name.lowercased()] ?? [] }

  /// The first value of that name; nil when there is none.
  func text(_ name: String) -> String? { all(name).first }

  /// The first value of the first of these names that is there and not empty.
  func filled(_ names: String...) -> String? {
    for name in names {
      if let text = text(name), !text.isEmpty { return text }
    }
    return nil
  }

  /// An address in international form, with or without `+`.
  func phone(_ names: String...) -> Address? {
    for name in names {
      if let text = text(name), let address = SenderAddress.read(text, .international) { return address }
    }
    return nil
  }
}

extension WebhookRequest {
  /// The fields: of the query for a GET, else of the body, as a form or as a JSON object.
  func fields() throws(WebhookRejection) -> FieldTable {
    if method == "GET" { return FieldTable(FormBody(Array(query.utf8))) }
    guard saysForm != true, body.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
      return FieldTable(FormBody(body))
    }
    return FieldTable(try json())
  }

  /// The body as JSON.
  func json() throws(WebhookRejection) -> JSONValue {
    do { return try JSONParser.parse(body) } catch { throw WebhookRejection(.malformed) }
  }
}
