import Gateways
import Logging
import Messages
import Store
import Transport

/// One try to send one reply: what is called, and what the outcome means for the reply.
struct Sending {
  let switchboard: Switchboard
  let parcel: Parcel
  let account: Account

  /// What became of the call.
  enum Result {
    case accepted(id: String, state: DeliveryState)
    /// This reply will never go; another account may send it where `gatewaysFault`.
    case refused(DeliveryState, code: String, gatewaysFault: Bool)
    /// This reply was refused for now.
    case putOff(code: String)
    /// Nothing was sent, and nothing else would have been.
    case down(code: String, retryAfter: Double?)
    case unknown(code: String)
    /// Our own settings or connections did not suffice.
    case ours(code: String)

    /// A word for rows and logs.
    var code: String {
      switch self {
      case .accepted: "ok"
      case .refused(_, let code, _), .putOff(let code), .down(let code, _), .unknown(let code), .ours(let code): code
      }
    }
  }

  /// Seconds that a gateway may ask us to wait: one that asks for a year is not believed.
  private static let longestWish = 3600.0

  /// Tries of a reply before staff have to look at it. Those that failed because the gateway did are not counted.
  static let mostTries = 8

  /// What is decided before anything is called: too late for it, or better sent by another account.
  func withoutCall() -> Settlement? {
    if now - parcel.askedAt > account.rule.tooOld { return .failed(.failed, code: "too old") }
    guard parcel.isEmergency, switchboard.gateways.standing(of: account.name, at: now) != .closed else { return nil }
    return handover(code: "gateway down")
  }

  /// The account has broken while this reply was on its way out.
  func heldBack(code: String) -> Settlement {
    .outage(until: switchboard.gateways.opening(of: account.name, urgent: parcel.isEmergency, at: now), code: code)
  }

  /// Makes the call.
  func call() async -> (Result, SendHealth) {
    let call: HTTPCall
    do throws(SettingsProblem) {
      var message = parcel.message
      message.now = now
      call = try account.gateway.encode(message, account.settings)
    } catch {
      switchboard.logger.critical("reply not sent: \(error)")
      return (.ours(code: "settings"), .unclear)
    }
    do throws(CallFailure) {
      let answer = try await switchboard.outside.call(call)
      return Sending.read(account.gateway.outcome(answer, of: parcel.message, account.settings))
    } catch {
      return Sending.read(error)
    }
  }

  private static func read(_ outcome: SendOutcome) -> (Result, SendHealth) {
    switch outcome {
    case .accepted(let id, let state): (.accepted(id: id, state: state), .works)
    case .rejected(let code, _, .recipient), .rejected(let code, _, .optedOut):
      (.refused(.undeliverable, code: code, gatewaysFault: false), .works)
    case .rejected(let code, true, _): (.refused(.failed, code: code, gatewaysFault: true), .works)
    case .rejected(let code, false, _): (.putOff(code: code), .fails(retryAfter: nil))
    case .throttled(let seconds):
      (
        .down(code: "throttled", retryAfter: seconds.map { min($0, longestWish) }),
        .fails(retryAfter: seconds.map { min($0, longestWish) })
      )
    case .unknown(let reason): (.unknown(code: reason), .fails(retryAfter: nil))
    }
  }

  private static func read(_ failure: CallFailure) -> (Result, SendHealth) {
    switch failure {
    case .notSent where failure.isOurs: (.ours(code: failure.code), .unclear)
    case .notSent: (.down(code: failure.code, retryAfter: nil), .fails(retryAfter: nil))
    case .unknown: (.unknown(code: failure.code), .fails(retryAfter: nil))
    case .cancelled: (.unknown(code: failure.code), .unclear)
    }
  }

  /// What the outcome means for the reply.
  func settlement(_ result: Result) -> Settlement {
    switch result {
    case .accepted(let id, let state): .accepted(id: id, state: state)
    case .refused(let state, let code, let gatewaysFault):
      (gatewaysFault ? handover(code: code) : nil) ?? .failed(state, code: code)
    case .putOff(let code): impatient(code) ?? later(code)
    case .down(let code, let seconds): impatient(code) ?? .outage(until: again(after: seconds), code: code)
    // A second doubt ends it, here as there.
    case .unknown(let code):
      (parcel.doubts == 0 ? handover(code: code, inDoubt: true) : nil) ?? .unknown(code: code)
    case .ours(let code):
      code == "settings"
        ? handover(code: code) ?? .outage(until: now + 60, code: code)
        : .outage(until: again(after: nil), code: code)
    }
  }

  private var now: Double { switchboard.now }

  /// The second account, for an emergency that has been tried often enough.
  private func impatient(_ code: String) -> Settlement? {
    parcel.attempt >= account.rule.fallbackAfter ? handover(code: code) : nil
  }

  /// The second account; nil where it may not or cannot send this reply.
  private func handover(code: String, inDoubt: Bool = false) -> Settlement? {
    guard parcel.isEmergency, parcel.firstAccount == nil, let helper = switchboard.helper(of: account),
      helper.reaches == parcel.message.to.kind, switchboard.gateways.standing(of: helper.account, at: now) != .open
    else { return nil }
    let patience = inDoubt ? Store.patience(parcel.message.level.rank) : 0
    return .handedOver(to: helper.account, at: now + patience, code: code, inDoubt: inDoubt)
  }

  private func later(_ code: String) -> Settlement {
    guard parcel.ownTries < Sending.mostTries else { return .failed(.failed, code: code) }
    return .later(at: again(after: nil), code: code)
  }

  /// When to try again. While the account is broken another reply is to be the next probe: this one comes behind it.
  private func again(after seconds: Double?) -> Double {
    let wait = seconds ?? Backoff.seconds(attempt: parcel.attempt, chance: switchboard.outside.chance())
    guard switchboard.gateways.standing(of: account.name, at: now) != .closed else { return now + wait }
    let opening = switchboard.gateways.opening(of: account.name, urgent: parcel.isEmergency, at: now)
    if parcel.isEmergency {
      let pause = min(seconds ?? account.rule.breaker.urgentPause, Sending.longestUrgentWait)
      return max(opening, now + pause)
    }
    return max(now + wait, opening + 1)
  }

  /// Seconds that an emergency waits at most when the gateway asks for patience.
  private static let longestUrgentWait = 30.0
}

extension Parcel {
  /// Whether its text may decide over a life.
  var isEmergency: Bool { message.level == .emergency }
}
