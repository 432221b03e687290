import Messages

/// What an error code of Twilio means for a message (twilio.com/docs/api/errors).
struct TwilioFault: Equatable {
  var state: DeliveryState
  /// Never resend as it is.
  var permanent: Bool
  var reason: String
  var cause: RejectionCause

  /// The meaning of a code; an unlisted one is passing.
  static func of(_ code: String?) -> TwilioFault { code.flatMap { listed[$0] } ?? .passing("unknown") }

  /// The codes we know.
  static let listed: [String: TwilioFault] = [
    "30001": .passing("congestion"), "30017": .passing("congestion"), "21611": .passing("congestion"),
    "30022": .passing("rate_limited"), "30023": .passing("rate_limited"), "30027": .passing("rate_limited"),
    "63017": .passing("rate_limited"), "63018": .passing("rate_limited"), "63038": .passing("rate_limited"),
    "30003": .passing("unreachable"), "30008": .passing("unknown"),

    "30004": .recipient("blocked"), "63032": .recipient("blocked"), "63033": .recipient("blocked"),
    "30005": .recipient("unknown_number"), "30006": .recipient("unroutable"),
    "21211": .recipient("unknown_number"), "21614": .recipient("unknown_number"),
    "63003": .recipient("unknown_number"), "63024": .recipient("unknown_number"),
    "21610": TwilioFault(state: .undeliverable, permanent: true, reason: "opted_out", cause: .optedOut),

    "30007": .ours("filtered"), "30002": .ours("suspended"), "30010": .ours("billing"),
    "30018": .ours("sender"), "30024": .ours("sender"), "30032": .ours("sender"),
    "21606": .ours("sender"), "21612": .ours("sender"), "63015": .ours("sender"),
    "21408": .ours("permission"), "63027": .ours("template"), "63016": .ours("outside_window"),
    "21602": .ours("content"), "21617": .ours("content"), "21619": .ours("content"),
  ]

  /// May be tried again a limited number of times.
  private static func passing(_ reason: String) -> TwilioFault {
    TwilioFault(state: .failed, permanent: false, reason: reason, cause: .passing)
  }

  /// This address will not work on this channel.
  private static func recipient(_ reason: String) -> TwilioFault {
    TwilioFault(state: .undeliverable, permanent: true, reason: reason, cause: .recipient)
  }

  /// Account, sender or content: somebody has to act, and the person is not to blame.
  private static func ours(_ reason: String) -> TwilioFault {
    TwilioFault(state: .failed, permanent: true, reason: reason, cause: .operatorSide)
  }
}
