package import Messages

/// A messaging provider, as four questions without I/O: is it genuine, what does it say, what shall we call, what does the answer mean?
///
/// Each provider is one value in a file of its own; all of them stand in `Gateway.all`.
package struct Gateway: Sendable {
  /// The word in webhook addresses and in the configuration, such as `twilio`.
  package var id: String
  /// What an operator has to know of it.
  package var profile: GatewayProfile
  /// Throws when the request is not from the provider. `now` is seconds since 1970.
  package var verify: @Sendable (WebhookRequest, Settings, _ now: Double) throws(WebhookRejection) -> Void
  /// What a verified request says.
  package var decode: @Sendable (WebhookRequest, Settings) throws(WebhookRejection) -> WebhookContents
  /// The call that sends a text. Throws when the settings do not suffice.
  package var encode: @Sendable (OutboundMessage, Settings) throws(SettingsProblem) -> HTTPCall
  /// What the provider's answer to that call means.
  package var interpret: @Sendable (HTTPAnswer, Settings) -> SendOutcome
  /// What the webhook is answered after the commit.
  package var acknowledgement: @Sendable (Settings) -> WebhookAnswer
  /// A reply inside the answer to the webhook, where the provider allows one; used only while the store is down.
  package var inlineReply: (@Sendable (_ text: String) -> WebhookAnswer)?
  /// The id that reports name a text by at gateways that give none: ours. Nil where the answer to the call holds one.
  package var reference: (@Sendable (OutboundMessage) -> String)? = nil
  /// Answers a request that brings no message: a provider that asks whether the address is ours. It is asked before `verify`
  /// and checks its own secret; nil means that the request is a webhook.
  package var handshake: (@Sendable (WebhookRequest, Settings) throws(WebhookRejection) -> WebhookAnswer?)? = nil
  /// The call that an event asks for, such as joining a room; nil when there is none to make.
  package var follow: (@Sendable (WebhookEvent, Settings) throws(SettingsProblem) -> HTTPCall?)? = nil
  /// The address of a public document that `verify` needs and the settings do not hold, such as a signer's certificate; nil
  /// when there is none to fetch. Only addresses at the provider are named; the caller fetches it and adds it to the settings.
  package var document: (@Sendable (WebhookRequest, Settings) -> String?)? = nil
  /// Bytes of a webhook's body at most (gateways.md 0.3); more is for gateways that put pictures into the webhook itself.
  package var largestBody = Gateway.usualBody
  /// The number that a verified request may use once, where its signature leaves the body open; nil where the body is signed.
  package var nonce: (@Sendable (WebhookRequest, Settings) throws(WebhookRejection) -> SignedNonce?)? = nil
  /// Tells what to do with a call to the number; nil where the gateway has no calls.
  package var calls: CallDesk? = nil

  /// Bytes of a webhook's body at most, where it holds links in place of pictures.
  package static let usualBody = 1 << 20
  /// Asks for what webhooks have lost; nil where the provider cannot be asked.
  package var recovery: Recovery? = nil

  /// Every gateway that the helpline speaks to.
  package static let all: [Gateway] = [
    .twilio, .genericJSON, .messageBird, .bird, .plivo, .infobip, .esendex, .fireText, .clickSend, .africasTalking,
    .kannel, .awsSNS, .whatsAppCloud, .messenger, .vonageMessages, .vonageSMS, .govUKNotify, .telegram, .signal,
    .androidSMSGateway, .matrix, .telnyx, .sinch,
  ]

  /// The gateway of that id, or nil.
  package static func named(_ id: String) -> Gateway? { all.first { $0.id == id } }
}

/// A webhook request as it arrived: the raw bytes are what signatures are made over.
package struct WebhookRequest: Sendable {
  /// In capitals, as received: `POST`.
  package var method: String
  /// Path and query string exactly as received, percent-encoding kept.
  package var target: String
  /// In the order received; a name may come twice.
  package var headers: [HTTPField]
  /// Exactly as received, at most `Gateway.largestBody` bytes.
  package var body: [UInt8]

  /// A request; `target` starts with `/`.
  package init(method: String, target: String, headers: [HTTPField], body: [UInt8]) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }
}

/// Something that the provider tells beside messages and reports.
package enum WebhookEvent: Sendable, Equatable {
  /// The provider blocks texts to this person because they sent STOP to it.
  case optOut(Address)
  case optIn(Address)
  /// The person stopped marketing messages; answers to what they write stay allowed.
  case marketingOptOut(Address)
  /// The person opened the conversation without writing a text of their own; it is answered like the text it holds.
  case conversationStart(InboundMessage)
  /// Somebody asks us into a room of theirs; `follow` joins it.
  case roomInvite(room: String)
  /// The provider asks whether it may send us anything: a call to that address says yes. It carries a token.
  case subscription(confirmAt: Redacted<String>)
}

/// Why a webhook is refused: `reason` is a word of the vector format.
package struct WebhookRejection: Error, Sendable, Equatable {
  /// Decides the `status`; safe to log, because it says nothing of the request.
  package var reason: Reason

  private var special: WebhookAnswer?

  /// A refusal for that reason; `answer` where the provider wants another than the usual one.
  package init(_ reason: Reason, answer: WebhookAnswer? = nil) {
    self.reason = reason
    special = answer
  }

  /// What the caller gets: nothing but a status, unless the provider wants more.
  package var answer: WebhookAnswer { special ?? WebhookAnswer(status: usualStatus) }

  /// The HTTP status for the caller.
  package var status: Int { answer.status }

  /// Whether the provider reads more out of the answer than that it failed.
  var isAnswerRead: Bool { special?.contentType != nil }

  /// The words that logs and vectors know.
  package enum Reason: String, Sendable, CaseIterable {
    case missingHeader = "missing_header"
    case badSignature = "bad_signature"
    case badToken = "bad_token"
    case badBodyHash = "bad_body_hash"
    case badURLHash = "bad_url_hash"
    case replay
    case badTimestamp = "bad_timestamp"
    case algorithmNotAllowed = "alg_not_allowed"
    case missingClaim = "missing_claim"
    case badClaim = "bad_claim"
    case unknownKey = "unknown_key"
    case unsupportedAlgorithm = "unsupported_algorithm"
    /// A kind of signature that the settings do not accept.
    case familyNotAccepted = "family_not_accepted"
    case badCertificateURL = "bad_cert_url"
    case unknownTopic = "unknown_topic"
    case notConfigured = "not_configured"
    case badRequest = "bad_request"
    case malformed
    /// A genuine request without a sender or an id.
    case incomplete
    /// Longer than the gateway's webhooks are; nobody has looked into it.
    case tooLarge = "too_large"
  }

  private var usualStatus: Int {
    switch reason {
    case .missingHeader, .badSignature, .badToken, .badBodyHash, .badURLHash, .replay, .badTimestamp,
      .algorithmNotAllowed, .missingClaim, .badClaim, .unknownKey, .unsupportedAlgorithm, .familyNotAccepted,
      .badCertificateURL, .unknownTopic:
      401
    case .notConfigured: 503
    case .badRequest, .malformed: 400
    case .incomplete: 422
    case .tooLarge: 413
    }
  }
}

/// What a webhook is answered.
package struct WebhookAnswer: Sendable, Equatable {
  /// An HTTP status: 2xx makes the provider stop repeating the webhook.
  package var status: Int
  /// Nil leaves the header out.
  package var contentType: String?
  /// Sent as UTF-8; empty where the provider wants no text.
  package var body: String

  /// An answer; an empty body has no content type.
  package init(status: Int, contentType: String? = nil, body: String = "") {
    self.status = status
    self.contentType = contentType
    self.body = body
  }
}

/// What became of a text that we asked a gateway to send.
package enum SendOutcome: Sendable, Equatable {
  /// The gateway has it; `id` is the one that delivery reports will name.
  case accepted(id: String, state: DeliveryState)
  /// The gateway will not send it. `permanent`: never resend as is.
  case rejected(code: String, permanent: Bool, cause: RejectionCause)
  /// The gateway asks for patience, in seconds where it says so.
  case throttled(retryAfter: Double?)
  /// It may or may not have been sent.
  case unknown(reason: String)
}

/// Whose side a rejection lies on.
package enum RejectionCause: Sendable, Equatable {
  /// This address cannot be reached on this gateway.
  case recipient
  /// The person told the provider to block us.
  case optedOut
  /// Our account, sender or content: an operator has to act.
  case operatorSide
  /// A passing fault of the gateway.
  case passing
}
