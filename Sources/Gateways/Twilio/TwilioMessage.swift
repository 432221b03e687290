import Messages

/// Reads a person's message from a webhook's fields. Twilio sends no time with it.
enum TwilioMessage {
  static func read(_ fields: FormBody, _ id: String) throws(WebhookRejection) -> WebhookContents {
    let sender = TwilioParty(fields.filled("From")) ?? TwilioParty(fields.filled("ExternalUserId"))
    guard let sender else { throw WebhookRejection(.incomplete) }
    let media = media(fields)
    let payload = fields.filled("ButtonPayload") ?? fields.filled("ListId")
    let location = location(fields)
    let message = InboundMessage(
      id: id, from: sender.address, to: TwilioParty(fields.filled("To"))?.address.value.reveal(),
      text: Redacted(text(fields)), kind: kind(media, payload: payload, hasLocation: location != nil),
      payload: payload, media: media, replyTo: fields.filled("OriginalRepliedMessageSid"),
      profileName: fields.filled("ProfileName").map(Redacted.init(_:)), providerKeyword: fields.filled("OptOutType"))
    var contents = WebhookContents()
    contents.add(message, MessageDetail(channel: sender.channel, location: location))
    contents.events = events(message)
    return contents
  }

  private static func text(_ fields: FormBody) -> String {
    let body = fields.text("Body") ?? ""
    if body.isEmpty { return fields.filled("ButtonText") ?? fields.filled("ListTitle") ?? "" }
    return LongSMSText.unwrapped(body)
  }

  private static func kind(_ media: [Media], payload: String?, hasLocation: Bool) -> MessageKind {
    if payload != nil { return .button }
    if hasLocation { return .location }
    return media.first.map { MediaType.kind($0.contentType) } ?? .text
  }

  private static func media(_ fields: FormBody) -> [Media] {
    guard let count = fields.filled("NumMedia").flatMap({ Int($0) }), count > 0 else { return [] }
    let listed: [(StaticString, StaticString)] = [
      ("MediaUrl0", "MediaContentType0"), ("MediaUrl1", "MediaContentType1"), ("MediaUrl2", "MediaContentType2"),
      ("MediaUrl3", "MediaContentType3"), ("MediaUrl4", "MediaContentType4"), ("MediaUrl5", "MediaContentType5"),
      ("MediaUrl6", "MediaContentType6"), ("MediaUrl7", "MediaContentType7"), ("MediaUrl8", "MediaContentType8"),
      ("MediaUrl9", "MediaContentType9"),
    ]
    return listed.prefix(count).map { url, type in
      Media(url: fields.filled(url).map(Redacted.init(_:)), contentType: fields.filled(type))
    }
  }

  private static func location(_ fields: FormBody) -> Redacted<Coordinates>? {
    guard let latitude = fields.filled("Latitude").flatMap({ Double($0) }),
      let longitude = fields.filled("Longitude").flatMap({ Double($0) }), latitude.isFinite, longitude.isFinite
    else { return nil }
    return Redacted(Coordinates(latitude: latitude, longitude: longitude))
  }

  /// With Advanced Opt-Out Twilio has acted on the keyword already.
  private static func events(_ message: InboundMessage) -> [WebhookEvent] {
    switch message.providerKeyword {
    case "STOP": [.optOut(message.from)]
    case "START": [.optIn(message.from)]
    default: []
    }
  }
}

/// Which kind of message a file makes.
enum MediaType {
  /// By its media type; a file of an unknown type is a document.
  static func kind(_ contentType: String?) -> MessageKind {
    let type = contentType?.lowercased() ?? ""
    if type.hasPrefix("image/") { return .image }
    if type.hasPrefix("audio/") { return .audio }
    if type.hasPrefix("video/") { return .video }
    return type.hasPrefix("text/x-vcard") || type.hasPrefix("text/vcard") ? .contact : .document
  }
}

/// Long texts that Twilio was seen to hand on as base64.
enum LongSMSText {
  /// The text within, when this is base64 of readable text and long enough not to be a word; else the text itself.
  static func unwrapped(_ body: String) -> String {
    let count = body.utf8.count
    guard count >= 60, count.isMultiple(of: 4), !body.utf8.contains(UInt8(ascii: " ")),
      let bytes = Base64.decode(Array(body.utf8)), let text = String(validating: bytes, as: UTF8.self),
      isReadable(text)
    else { return body }
    return text
  }

  private static func isReadable(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let strange = scalars.count { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" || $0.value == 0x7F }
    return strange * 20 <= scalars.count && !scalars.contains("\0")
  }
}
