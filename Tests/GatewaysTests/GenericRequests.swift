import Messages

@testable import Gateways

/// Requests to a generic account.
enum GenericRequests {
  /// An account with a bearer secret and the usual mapping; `more` replaces and adds.
  static func settings(_ more: [String: SettingsValue] = [:]) -> Settings {
    let usual: [String: SettingsValue] = [
      "verify": .table(["scheme": .text("bearer"), "secret": .text("s3cret")]), "default_region": .text("GB"),
      "mapping": .table(["id": .text("/id"), "from": .text("/from"), "to": .text("/to"), "text": .text("/text")]),
    ]
    return Settings(account: "line", table: usual.merging(more) { $1 })
  }

  /// Settings with these members below `verify`.
  static func verifying(_ members: [String: SettingsValue]) -> Settings { settings(["verify": .table(members)]) }

  /// Settings with these members of the mapping added.
  static func mapping(_ members: [String: SettingsValue]) -> Settings {
    var table = settings().table("mapping")
    table.merge(members) { $1 }
    return settings(["mapping": .table(table)])
  }

  static func request(_ body: String, headers: [HTTPField] = [], target: String = "/hooks/generic/line")
    -> WebhookRequest
  {
    WebhookRequest(method: "POST", target: target, headers: headers, body: Array(body.utf8))
  }

  /// What a body says under the settings.
  static func read(_ body: String, _ settings: Settings = settings()) throws -> WebhookContents {
    try Gateway.genericJSON.decode(request(body), settings)
  }

  static func refusal(_ request: WebhookRequest, _ settings: Settings, now: Double = 0) -> WebhookRejection.Reason? {
    do throws(WebhookRejection) {
      try Gateway.genericJSON.verify(request, settings, now)
      return nil
    } catch {
      return error.reason
    }
  }
}
