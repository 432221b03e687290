import Messages

/// Where a message's parts stand in an event, by JSON pointers (RFC 6901) or names of form fields.
struct GenericMapping {
  private let table: [String: SettingsValue]
  private let numbers: NumberForm

  init(_ settings: Settings) {
    table = settings.table("mapping")
    numbers = GenericMapping.numbers(settings)
  }

  /// Where the events of a batch stand; nil for the whole body.
  var list: String? { pointer("list") }

  /// The message of an event; nil without a sender or an id.
  func message(_ event: JSONValue) -> InboundMessage? {
    guard let from = text("from", event).flatMap(sender), let id = id(event), !id.isEmpty else { return nil }
    let media = media(event)
    return InboundMessage(
      id: id, from: from, to: text("to", event).flatMap { SenderAddress.read($0, numbers)?.value.reveal() },
      text: Redacted(text("text", event) ?? ""), timestamp: timestamp(event), kind: kind(event, media),
      payload: text("payload", event), media: media, replyTo: text("reply_to", event),
      profileName: text("profile_name", event).map(Redacted.init(_:)))
  }

  /// How this account's provider writes numbers: `numbers: international`, else national forms of `default_region`.
  static func numbers(_ settings: Settings) -> NumberForm {
    guard settings.text("numbers") != "international", let region = settings.text("default_region") else {
      return .international
    }
    return .national(region)
  }

  private func pointer(_ name: String) -> String? { table[name]?.asText }

  private func text(_ name: String, _ event: JSONValue) -> String? {
    pointer(name).flatMap { event.at($0)?.scalarText }
  }

  private func sender(_ written: String) -> Address? {
    guard let kind = pointer("from_type").flatMap(AddressKind.init(rawValue:)), kind != .phone else {
      return SenderAddress.read(written, numbers)
    }
    return written.isEmpty ? nil : Address(kind: kind, value: Redacted(written))
  }

  /// An id in one place, or a template such as `{from}:{timestamp}` whose parts must all be there.
  private func id(_ event: JSONValue) -> String? {
    guard let pointer = pointer("id") else { return nil }
    guard pointer.contains("{") else { return event.at(pointer)?.scalarText }
    var isComplete = true
    let id = GenericTemplate.filled(pointer) { name in
      let part = name.hasPrefix("/") ? event.at(name)?.scalarText : text(name, event)
      if part == nil { isComplete = false }
      return part ?? ""
    }
    return isComplete ? id : nil
  }

  private func timestamp(_ event: JSONValue) -> Double? {
    text("timestamp", event).flatMap {
      GenericTimestamp.seconds($0, pointer("timestamp_format"), pointer("timestamp_zone"))
    }
  }

  private func kind(_ event: JSONValue, _ media: [Media]) -> MessageKind {
    if let word = text("kind", event) {
      var named = word
      if case .table(let kinds)? = table["kinds"], let ours = kinds[word]?.asText { named = ours }
      return MessageKind(rawValue: named) ?? .unsupported
    }
    return media.first.map { MediaType.kind($0.contentType) } ?? .text
  }

  /// Addresses, or objects with `url`, `id` and `content_type`; one or many.
  private func media(_ event: JSONValue) -> [Media] {
    guard let value = pointer("media").flatMap(event.at), value != .null else { return [] }
    return (value.elements ?? [value]).prefix(32).compactMap { item in
      if let url = item.scalarText { return url.isEmpty ? nil : Media(url: Redacted(url)) }
      let url = item["url"]?.scalarText
      let id = item["id"]?.scalarText
      guard url != nil || id != nil else { return nil }
      return Media(url: url.map(Redacted.init(_:)), id: id, contentType: item["content_type"]?.scalarText)
    }
  }
}
