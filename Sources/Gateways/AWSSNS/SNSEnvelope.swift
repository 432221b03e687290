import Messages

/// The envelope that SNS posts, with the fields as they are signed.
struct SNSEnvelope {
  /// What SNS posts.
  enum Kind: String {
    case notification = "Notification"
    case subscription = "SubscriptionConfirmation"
    case unsubscription = "UnsubscribeConfirmation"
  }

  let kind: Kind
  private let fields: JSONValue

  /// Reads a body; throws `malformed` for what is none, such as raw delivery.
  init(_ request: WebhookRequest) throws(WebhookRejection) {
    fields = try request.json()
    guard let kind = fields["Type"]?.scalarText.flatMap(Kind.init(rawValue:)) else {
      throw WebhookRejection(.malformed)
    }
    self.kind = kind
  }

  /// A field that is a text; nil when it is absent.
  func text(_ name: String) -> String? {
    if case .string(let text)? = fields[name] { text } else { nil }
  }

  /// A field that must be there.
  func required(_ name: String) throws(WebhookRejection) -> String {
    guard let text = text(name) else { throw WebhookRejection(.malformed) }
    return text
  }

  /// The lines that are signed: name, value, name, value, each ended by a line feed.
  func signedText() throws(WebhookRejection) -> [UInt8] {
    var signed = ""
    for name in signedFields {
      if name == "Subject", text(name) == nil { continue }
      signed += "\(name)\n\(try required(name))\n"
    }
    return Array(signed.utf8)
  }

  private var signedFields: [String] {
    switch kind {
    case .notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    case .subscription, .unsubscription:
      ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    }
  }
}

/// Addresses at SNS. Whoever could name another would have us trust a key of theirs, or call a server of theirs.
enum SNSAddress {
  /// A certificate: HTTPS, a host of SNS and nothing beside it, a path that ends with `.pem`.
  static func isCertificate(_ url: String) -> Bool {
    isOfSNS(url) && url.hasSuffix(".pem") && !url.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }

  /// Any address at SNS, such as the one that confirms a subscription.
  static func isOfSNS(_ url: String) -> Bool {
    region(url) != nil && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// The region in the host `sns.<region>.amazonaws.com`, or `.com.cn`; nil for another host, a port or credentials.
  static func region(_ url: String) -> Substring? {
    guard url.hasPrefix("https://sns.") else { return nil }
    let behind = url.dropFirst(12)
    guard let slash = behind.firstIndex(of: "/") else { return nil }
    let host = behind[..<slash]
    for ending in [".amazonaws.com", ".amazonaws.com.cn"] where host.hasSuffix(ending) {
      let region = host.dropLast(ending.count)
      return !region.isEmpty && region.utf8.allSatisfy(isRegion) ? region : nil
    }
    return nil
  }

  private static func isRegion(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
