import Messages

extension GatewayProfile {
  static let genericJSON = GatewayProfile(
    name: "Any JSON or form gateway",
    carries: "what the service carries",
    proof: "the scheme of verify.scheme: a signature over the body, or a shown secret",
    place: "at the service, for messages and reports alike",
    needed: ["verify.scheme", "mapping.id and mapping.from", "outbound.url"],
    optional: ["mapping", "status", "respond", "outbound", "default_region", "numbers"],
    reports: Set(DeliveryState.allCases))
}
