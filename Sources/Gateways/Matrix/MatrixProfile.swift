import Messages

extension GatewayProfile {
  static let matrix = GatewayProfile(
    name: "Matrix",
    carries: "Matrix, unencrypted direct rooms",
    proof: "a bearer token of the homeserver; the body is not covered",
    place: "url of the application service's registration",
    needed: ["homeserver", "hs_token", "as_token", "bot_user_id"],
    optional: ["hs_token_previous"],
    reports: [],
    reaches: .matrixUser)
}
