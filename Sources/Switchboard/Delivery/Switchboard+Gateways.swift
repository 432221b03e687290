import Gateways
import Logging
import Messages
import Metrics
import Store

extension Switchboard {
  /// How each account stands now, with what waits for it.
  package var standings: [GatewayBoard.Line] { gateways.lines(at: now) }

  /// What staff have to know of gateways: one sentence for each that is not in order.
  package var gatewayWarnings: [String] {
    standings.compactMap { line in line.since.map { warning(line.account, since: $0) } }
  }

  private func warning(_ name: String, since: Double) -> String {
    let minutes = Int(max(0, now - since)) / 60
    let second = account(name).flatMap { helper(of: $0) }
    let emergencies = second.map { ", emergencies go by \($0.account)" } ?? ""
    return "Gateway \(name) has been failing for \(minutes) minutes: replies by it wait\(emergencies). "
      + "See its status page, and helpline outbox list"
  }

  /// An account of the configuration.
  func account(_ name: String) -> Account? { settings.accounts.first { $0.name == name } }

  /// The account that sends emergencies in an account's place.
  func helper(of account: Account) -> Helper? {
    account.rule.fallback.flatMap { self.account($0) }.map {
      Helper(account: $0.name, reaches: $0.gateway.profile.reaches)
    }
  }

  /// Tells staff that a gateway has broken or works again. Neither text nor number is known here.
  func tell(_ change: GatewayBoard.Change?, of account: Account, code: String) {
    guard let change else { return }
    switch change {
    case .opened:
      logger.critical(
        "a gateway fails: replies by it wait", metadata: ["account": "\(account.name)", "code": "\(code)"])
    case .closed: logger.notice("a gateway works again", metadata: ["account": "\(account.name)"])
    }
    Counter(label: "helpline_gateway_changes", dimensions: [("account", account.name), ("change", change.rawValue)])
      .increment()
    news.tell(.deliveries)
  }

  /// Counts an outcome; accounts that are no longer configured are counted together.
  func count(_ settlement: Settlement, account: String) {
    let name = account == Account.web || self.account(account) != nil ? account : "removed"
    Counter(label: "helpline_sends", dimensions: [("account", name), ("outcome", settlement.word)]).increment()
    guard let failure = settlement.failure else { return }
    Counter(label: "helpline_send_failures", dimensions: [("account", name), ("class", failure)]).increment()
  }

  /// Counts where a delivery report has moved a reply to.
  func count(_ state: DeliveryState, account: String) {
    Counter(label: "helpline_deliveries", dimensions: [("account", account), ("state", state.rawValue)]).increment()
  }

  /// What waits by each account, for how long, and how each stands: names of gauges with their numbers.
  func gauges() async throws(StoreFailure) -> [GatewayGauge] {
    let backlog = try await store.backlog()
    let now = now
    return gateways.lines(at: now).flatMap { line in
      let waiting = backlog[line.account]
      return [
        ("helpline_queue", Double(waiting?.count ?? 0)),
        ("helpline_queue_oldest_seconds", waiting.map { max(0, now - $0.oldest) } ?? 0),
        ("helpline_sends_in_flight", Double(line.inFlight)), ("helpline_gateway_state", line.standing.number),
      ].map { GatewayGauge(label: $0.0, account: line.account, value: $0.1) }
    }
  }

  /// Brings the gauges up to date, for whoever reads them.
  package func measure() async {
    do throws(StoreFailure) {
      for gauge in try await gauges() {
        Gauge(label: gauge.label, dimensions: [("account", gauge.account)]).record(gauge.value)
      }
    } catch {
      logger.error("metrics not brought up to date: \(error)")
    }
  }
}

/// A number about one account at a moment.
struct GatewayGauge: Sendable, Equatable {
  var label: String
  /// Of the configuration.
  var account: String
  var value: Double
}

extension Breaker.Standing {
  /// As monitors read it.
  fileprivate var number: Double {
    switch self {
    case .closed: 0
    case .halfOpen: 1
    case .open: 2
    }
  }
}

extension Settlement {
  /// A word for metrics.
  fileprivate var word: String {
    switch self {
    case .accepted: "accepted"
    case .later, .outage: "later"
    case .failed: "failed"
    case .unknown: "unknown"
    case .handedOver: "handed_over"
    }
  }

  /// The class of a try that did not succeed: words of ours, never a provider's code.
  fileprivate var failure: String? {
    switch self {
    case .accepted: nil
    case .later: "refused_for_now"
    case .outage: "gateway_down"
    case .failed(.undeliverable, _): "recipient"
    case .failed: "refused"
    case .unknown: "unknown"
    case .handedOver(_, _, _, let inDoubt): inDoubt ? "unknown" : "handed_over"
    }
  }
}
