import Messages

/// A recorded webhook with its settings and its clock.
struct VectorCase {
  var request: WebhookRequest
  var settings: Settings
  /// Seconds since 1970; 0 where time does not matter.
  var now: Double
  /// Whether the provider only asks whether the address is ours.
  var isHandshake = false

  /// Why a case cannot be run.
  struct Problem: Error {
    var why: String
  }

  static func read(_ vector: JSONValue) -> Result<VectorCase, Problem> {
    let type = vector["type"]?.scalarText ?? "webhook"
    guard type == "webhook" || type == "handshake" else {
      return .failure(Problem(why: "cases of type \(type) are not supported"))
    }
    guard let recorded = vector["request"], let url = recorded["url"]?.scalarText else {
      return .failure(Problem(why: "the case has no request with a URL"))
    }
    guard let body = Base64.decode(Array((recorded["body_base64"]?.scalarText ?? "").utf8)) else {
      return .failure(Problem(why: "body_base64 is not base64"))
    }
    let request = WebhookRequest(
      method: recorded["method"]?.scalarText ?? "POST", target: target(url), headers: headers(recorded["headers"]),
      body: body)
    var config: [String: SettingsValue] = [:]
    if case .table(let table) = setting(vector["config"] ?? .null) { config = table }
    let now = vector["clock_unix"]?.scalarText.flatMap { Double($0) } ?? 0
    let settings = Settings(account: "vector", table: config)
    return .success(VectorCase(request: request, settings: settings, now: now, isHandshake: type == "handshake"))
  }

  /// Path and query as they stand in a request line.
  private static func target(_ url: String) -> String {
    let behindScheme = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let target = behindScheme.drop { $0 != "/" && $0 != "?" }.prefix { $0 != "#" }
    return target.hasPrefix("/") ? String(target) : "/\(target)"
  }

  /// A header may have a list of values: it then stands there several times.
  private static func headers(_ headers: JSONValue?) -> [HTTPField] {
    guard case .object(let members)? = headers else { return [] }
    return members.sorted { $0.key < $1.key }.flatMap { name, value in
      (value.elements ?? [value]).compactMap(\.scalarText).map { HTTPField(name, $0) }
    }
  }

  /// A member of a case's configuration as a setting.
  static func setting(_ value: JSONValue) -> SettingsValue {
    switch value {
    case .null: .none
    case .bool(let flag): .flag(flag)
    case .number(let text): Double(text).map(SettingsValue.number) ?? .none
    case .string(let text): .text(text)
    case .array(let elements): .list(elements.map(setting))
    case .object(let members): .table(members.mapValues(setting))
    }
  }
}
