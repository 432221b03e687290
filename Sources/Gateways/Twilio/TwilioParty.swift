import Messages

/// A sender or receiver as Twilio writes it: `+447700900123`, `whatsapp:+447700900123` or `whatsapp:GB.1349…`.
struct TwilioParty {
  /// nil for SMS.
  var channel: String?
  var address: Address

  /// nil when nothing is there.
  init?(_ written: String?) {
    guard let written else { return nil }
    let colon = written.utf8.firstIndex(of: UInt8(ascii: ":"))
    let channel = colon.map { written[..<$0] }.flatMap { TwilioParty.channels.contains($0) ? String($0) : nil }
    let rest = channel.map { String(written.dropFirst($0.count + 1)) } ?? written
    self.channel = channel == "sms" ? nil : channel
    if channel == "messenger" {
      address = Address(kind: .psid, value: Redacted(rest))
    } else if channel != nil, TwilioParty.isBusinessScoped(rest) {
      address = Address(kind: .bsuid, value: Redacted(rest))
    } else {
      guard let read = SenderAddress.read(rest, .international) else { return nil }
      address = read
    }
  }

  private static let channels: [Substring] = ["whatsapp", "messenger", "rcs", "sms"]

  /// Two letters of a country, a dot, and the id that WhatsApp gave the person towards this business.
  private static func isBusinessScoped(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 3, bytes[2] == UInt8(ascii: ".") else { return false }
    return bytes[..<2].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
