import Messages

/// What Telnyx's words and error codes mean (developers.telnyx.com, messaging error codes).
enum TelnyxFault {
  /// nil for an unknown word.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word {
    case "queued", "sending": .moves(.queued)
    case "sent", "delivery_unconfirmed": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "read": .read
    case "expired": .failed(.passing("expired"))
    case "sending_failed", "delivery_failed": .failed(code.flatMap { listed[$0] } ?? .passing("unknown"))
    default: nil
    }
  }

  static let listed: [String: Fault] = [
    "40300": .optedOut, "40301": .recipient("unknown_number"), "40310": .recipient("unknown_number"),
    "40319": .recipient("unroutable"), "40002": .ours("filtered"), "40003": .ours("filtered"),
    "40322": .ours("filtered"), "40318": .passing("rate_limited"), "10011": .passing("rate_limited"),
    "40305": .ours("sender"), "40306": .ours("sender"), "40308": .ours("sender"), "40315": .ours("sender"),
    "40320": .ours("sender"), "40321": .ours("sender"), "40329": .ours("sender"), "40330": .ours("sender"),
    "20013": .ours("suspended"), "20100": .ours("billing"), "40309": .ours("permission"),
    "40312": .ours("permission"), "40314": .ours("permission"), "40331": .ours("permission"),
    "40333": .ours("permission"),
  ]
}
