import Messages

/// What Meta's words and codes mean for a message (developers.facebook.com, WhatsApp error codes).
enum WhatsAppFault {
  /// The person stopped marketing messages; answers to what they write stay allowed.
  static let marketingStopped = "131050"

  /// nil for a word that says nothing about delivery, such as `deleted` or `warning`.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word {
    case "sent": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "read": .read
    case "failed": .failed(code.flatMap { of($0) } ?? .passing("unknown"))
    default: nil
    }
  }

  /// The codes by which Meta asks for patience.
  static let throttles: Set<String> = ["4", "80007", "130429", "131048", "131056", "133016"]

  /// The meaning of a code; nil for an unlisted one.
  static func of(_ code: String) -> Fault? {
    if let fault = listed[code] { return fault }
    guard let number = Int(code) else { return nil }
    if (200...299).contains(number) { return .ours("permission") }
    return (132_000...132_999).contains(number) ? .ours("template") : nil
  }

  static let listed: [String: Fault] = [
    "131047": .ours("outside_window"), "131026": .recipient("unknown_number"), "131021": .ours("sender"),
    marketingStopped: .optedOut, "131049": .passing("rate_limited"), "130472": .passing("rate_limited"),
    "131056": .passing("rate_limited"), "130429": .passing("rate_limited"), "131048": .passing("rate_limited"),
    "80007": .passing("rate_limited"), "4": .passing("rate_limited"), "133016": .passing("rate_limited"),
    "131000": .passing("unknown"), "131016": .passing("unknown"), "131057": .passing("unknown"),
    "133004": .passing("unknown"), "131053": .passing("media"), "131052": .passing("media"),
    "131042": .ours("billing"), "131044": .ours("billing"), "131031": .ours("suspended"), "368": .ours("suspended"),
    "131045": .ours("sender"), "131037": .ours("sender"), "190": .ours("permission"), "10": .ours("permission"),
    "131008": .ours("content"), "131009": .ours("content"), "131062": .ours("content"),
  ]
}
