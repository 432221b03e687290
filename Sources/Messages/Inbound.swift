/// What a message is made of, in the words of every adapter.
package enum MessageKind: String, Sendable, Codable, CaseIterable {
  case text, button, image, audio, video, document, sticker, location, contact, reaction, edit, delete, unsupported
}

/// A file that came with a message. It is never fetched while a webhook waits.
package struct Media: Sendable, Hashable, Codable {
  /// Where the gateway keeps the file; redacted, because such an address may open it to anybody.
  package var url: Redacted<String>?
  /// The gateway's own name for the file; nil where it gives only an address.
  package var id: String?
  /// As the gateway says, such as `image/jpeg`; nobody has checked it.
  package var contentType: String?

  /// A reference to a file at the gateway.
  package init(url: Redacted<String>? = nil, id: String? = nil, contentType: String? = nil) {
    self.url = url
    self.id = id
    self.contentType = contentType
  }
}

/// A message from a person, after an adapter has read the webhook.
package struct InboundMessage: Sendable, Hashable, Codable {
  /// The gateway's id; together with the account it decides what is a repeat.
  package var id: String
  /// The sender; replies go there when its kind can receive.
  package var from: Address
  /// Our own address that it was sent to.
  package var to: String?
  /// Exactly as sent; empty for media alone.
  package var text: Redacted<String>
  /// Seconds since 1970, UTC; nil where the gateway gives none.
  package var timestamp: Double?
  /// Only texts and buttons are read; anything else is answered with the text `unreadable`.
  package var kind: MessageKind
  /// The machine value of a tapped button or list row.
  package var payload: String?
  /// In the gateway's order; empty for text alone.
  package var media: [Media]
  /// The gateway's id of the message that it quotes; nil when it quotes none.
  package var replyTo: String?
  /// What the person calls themselves at the provider; nobody has checked it.
  package var profileName: Redacted<String>?
  /// A keyword that the provider itself recognised and may have acted on (Twilio `OptOutType`).
  package var providerKeyword: String?
  /// Which part of a longer text this is, where the gateway hands on each part by itself; nil for a whole text.
  package var part: TextPart?

  /// A message as its adapter normalised it.
  package init(
    id: String, from: Address, to: String? = nil, text: Redacted<String>, timestamp: Double? = nil,
    kind: MessageKind = .text, payload: String? = nil, media: [Media] = [], replyTo: String? = nil,
    profileName: Redacted<String>? = nil, providerKeyword: String? = nil, part: TextPart? = nil
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.text = text
    self.timestamp = timestamp
    self.kind = kind
    self.payload = payload
    self.media = media
    self.replyTo = replyTo
    self.profileName = profileName
    self.providerKeyword = providerKeyword
    self.part = part
  }
}

/// A part of a text that came over the air in several (3GPP 23.040 section 9.2.3.24.1).
package struct TextPart: Sendable, Hashable, Codable {
  /// The same for all parts; used again by later texts.
  package var reference: String
  /// How many parts there are, 1 to 255.
  package var total: Int
  /// Counted from 1, at most `total`.
  package var part: Int

  /// A part; nil where the numbers are none that a part can have.
  package init?(reference: String, total: Int, part: Int) {
    guard (1...255).contains(total), (1...total).contains(part) else { return nil }
    self.reference = reference
    self.total = total
    self.part = part
  }
}
