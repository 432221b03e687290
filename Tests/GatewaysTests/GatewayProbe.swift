import Messages

@testable import Gateways

/// One account at one gateway, with invented secrets, asked from the outside.
struct GatewayProbe: Sendable {
  var gateway: Gateway
  var table: [String: SettingsValue]

  init(_ gateway: Gateway, _ table: [String: SettingsValue]) {
    self.gateway = gateway
    self.table = table
  }

  static let person = Address(kind: .phone, value: "+447700900101")

  func settings(_ more: [String: SettingsValue] = [:]) -> Settings {
    Settings(account: "line", table: table.merging(more) { $1 })
  }

  /// The call that sends a text under our id 7.
  func call(
    _ text: String = "50/50 + tired & \"alone\" 😞\nAnn £5", to: Address = person,
    with more: [String: SettingsValue] = [:]
  ) throws -> HTTPCall {
    let message = OutboundMessage(id: 7, to: to, text: Redacted(text), level: .normal)
    return try gateway.encode(message, settings(more))
  }

  func body(_ call: HTTPCall) -> String { String(decoding: call.body.reveal(), as: UTF8.self) }

  /// What an answer to a text under our id 7 means.
  func outcome(_ status: Int, _ body: String, headers: [HTTPField] = []) -> SendOutcome {
    let answer = HTTPAnswer(status: status, headers: headers, body: Redacted(Array(body.utf8)))
    let message = OutboundMessage(id: 7, to: GatewayProbe.person, text: "", level: .normal)
    return gateway.outcome(answer, of: message, settings())
  }

  /// What a request says once it is verified.
  func read(
    _ body: String, target: String? = nil, method: String = "POST", _ more: [String: SettingsValue] = [:]
  ) throws -> WebhookContents {
    try gateway.decode(request(body, target: target, method: method), settings(more))
  }

  func request(
    _ body: String, target: String? = nil, method: String = "POST", headers: [HTTPField] = []
  ) -> WebhookRequest {
    WebhookRequest(
      method: method, target: target ?? "/hooks/\(gateway.id)/line", headers: headers, body: Array(body.utf8))
  }

  /// Why a request is refused; nil when it is accepted.
  func refusal(
    _ request: WebhookRequest, _ more: [String: SettingsValue] = [:], now: Double = 0
  ) -> WebhookRejection.Reason? {
    do throws(WebhookRejection) {
      try gateway.verify(request, settings(more), now)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Which setting a call lacks.
  func missing(without name: String) -> String? {
    do throws(SettingsProblem) {
      let message = OutboundMessage(id: 7, to: GatewayProbe.person, text: "", level: .normal)
      _ = try gateway.encode(message, settings([name: .none]))
      return nil
    } catch {
      return error.missing
    }
  }
}

/// What becomes of a text, for tables: state, permanence, reason.
struct Fate: Equatable, CustomStringConvertible {
  var state: DeliveryState
  var permanent: Bool?
  var reason: String?

  init(_ state: DeliveryState, _ permanent: Bool? = nil, _ reason: String? = nil) {
    self.state = state
    self.permanent = permanent
    self.reason = reason
  }

  /// Of the first report; nil when there is none.
  init?(_ contents: WebhookContents) {
    guard let report = contents.reports.first, let detail = contents.reportDetails.first else { return nil }
    self.init(report.state, report.permanent, detail.reason)
  }

  var description: String { "\(state) \(permanent.map(String.init(_:)) ?? "-") \(reason ?? "-")" }
}
