import Messages

/// The token that a gateway's calls carry, for cases of the type `outbound_jwt`.
enum VectorToken {
  /// Writes `actual` with the token and what is in it, or `error`.
  static func write(_ vector: JSONValue, _ gateway: Gateway, _ json: inout JSONText) {
    switch token(vector, gateway) {
    case .success(let token):
      json.key("actual")
      json.object { json in
        json.member("token", token)
        for (name, part) in zip(["header", "claims"], token.split(separator: ".")) {
          guard let bytes = Base64.decodeURL(part) else { continue }
          json.key(name)
          json.raw(bytes)
        }
      }
    case .failure(let problem):
      json.member("error", problem.why)
    }
  }

  /// The token stands in the header of a call that is made at the case's time.
  private static func token(
    _ vector: JSONValue, _ gateway: Gateway
  ) -> Result<String, VectorCase.Problem> {
    // Cases hold nothing but the key; without a template no call can be built.
    var config: [String: SettingsValue] = ["template_id": .text("template")]
    if case .object(let members)? = vector["config"] {
      for (name, value) in members { config[name] = VectorCase.setting(value) }
    }
    let person = Address(kind: .phone, value: "+447700900000")
    let now = vector["clock_unix"]?.finiteNumber ?? 0
    let message = OutboundMessage(id: 0, to: person, text: "", level: .normal, now: now)
    let call: HTTPCall
    do throws(SettingsProblem) {
      call = try gateway.encode(message, Settings(account: "vector", table: config))
    } catch {
      return .failure(VectorCase.Problem(why: error.description))
    }
    let header = call.headers.first { $0.name == "Authorization" }?.value ?? ""
    guard header.hasPrefix("Bearer ") else { return .failure(VectorCase.Problem(why: "the calls carry no token")) }
    return .success(String(header.dropFirst(7)))
  }
}
