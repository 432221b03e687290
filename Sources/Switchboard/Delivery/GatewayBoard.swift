import Messages
import Store
import Synchronization

/// How each account stands: its breaker, its pace and what is under way. Kept in memory; after a start all are closed.
package final class GatewayBoard: Sendable {
  private let rules: [String: DeliveryRule]
  private let lanes: Mutex<[String: Lane]>

  private struct Lane {
    var breaker: Breaker
    var pace: Pace?
    var inFlight = 0
  }

  /// One line of the board.
  package struct Line: Sendable, Equatable {
    /// Of the configuration.
    package var account: String
    /// Of its breaker.
    package var standing: Breaker.Standing
    /// Since when it is not closed, in seconds since 1970; nil while it is.
    package var since: Double?
    /// Sends under way.
    package var inFlight: Int
  }

  /// A board of those accounts, all of them closed.
  init(_ accounts: [Account], now: Double) {
    let pairs = accounts.map { ($0.name, $0.rule) } + [(Account.web, DeliveryRule())]
    let rules = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    self.rules = rules
    lanes = Mutex(
      rules.mapValues { rule in
        Lane(breaker: Breaker(rule.breaker), pace: rule.rate.map { Pace(rate: $0, now: now) })
      })
  }

  /// All accounts, in the order of their names.
  package func lines(at now: Double) -> [Line] {
    lanes.withLock { lanes in
      lanes.map { name, lane in
        Line(
          account: name, standing: lane.breaker.standing(at: now), since: lane.breaker.openSince,
          inFlight: lane.inFlight)
      }
    }.sorted { $0.account < $1.account }
  }

  /// How an account stands; closed for one that is not configured.
  func standing(of account: String, at now: Double) -> Breaker.Standing {
    lanes.withLock { $0[account]?.breaker.standing(at: now) } ?? .closed
  }

  /// What each account may be given at a moment.
  func rooms(at now: Double) -> [String: SendingRoom] {
    lanes.withLock { lanes in
      Dictionary(uniqueKeysWithValues: lanes.map { name, lane in (name, room(name, lane, lanes, now)) })
    }
  }

  private func room(_ name: String, _ lane: Lane, _ lanes: [String: Lane], _ now: Double) -> SendingRoom {
    let rule = rules[name] ?? DeliveryRule()
    let free = max(0, min(rule.inFlight - lane.inFlight, lane.pace?.room(at: now) ?? .max))
    let allowance = lane.breaker.allowance(at: now)
    switch allowance {
    case .everything: return SendingRoom(free)
    case .probe: return SendingRoom(min(free, 1))
    // Emergencies are taken out at once where another account sends them.
    case .urgentProbe, .nothing:
      if helps(rule, lanes, now) { return SendingRoom(free, least: .emergency) }
      return SendingRoom(allowance == .nothing ? 0 : min(free, 1), least: .emergency)
    }
  }

  private func helps(_ rule: DeliveryRule, _ lanes: [String: Lane], _ now: Double) -> Bool {
    guard let fallback = rule.fallback, let lane = lanes[fallback] else { return false }
    return lane.breaker.standing(at: now) != .open
  }

  /// When more may be given than at a moment; nil when only the end of a send can change it.
  func nextChange(after now: Double) -> Double? {
    lanes.withLock { lanes in
      lanes.values.compactMap { lane in
        let paced = lane.pace.flatMap { $0.room(at: now) == 0 ? $0.nextChange(after: now) : nil }
        return [lane.breaker.nextChange(after: now), paced].compactMap(\.self).min()
      }.min()
    }
  }

  /// When a reply of that urgency may be sent by an account.
  func opening(of account: String, urgent: Bool, at now: Double) -> Double {
    lanes.withLock { $0[account]?.breaker.opening(for: urgent, at: now) } ?? now
  }

  /// Replies were leased.
  func took(_ parcels: [Parcel], at now: Double) {
    lanes.withLock { lanes in
      for parcel in parcels {
        lanes[parcel.account]?.inFlight += 1
        lanes[parcel.account]?.pace?.take(1, at: now)
      }
    }
  }

  /// The call of a leased reply has ended.
  func gaveBack(_ parcel: Parcel) { lanes.withLock { $0[parcel.account]?.inFlight -= 1 } }

  /// A call begins, or is held back because the account has broken since the lease. Returns whether it is a probe; nil to hold it back.
  func begin(_ account: String, urgent: Bool, at now: Double) -> Bool? {
    lanes.withLock { lanes in
      guard let allowance = lanes[account]?.breaker.allowance(at: now) else { return false }
      switch allowance {
      case .nothing: return nil
      case .urgentProbe where !urgent: return nil
      case .everything, .probe, .urgentProbe: return lanes[account]?.breaker.began(at: now)
      }
    }
  }

  /// A call has ended. Returns what has changed for staff.
  func end(_ account: String, _ health: SendHealth, probe: Bool, at now: Double) -> Change? {
    lanes.withLock { lanes in
      switch health {
      case .works: return lanes[account]?.breaker.succeeded() == true ? .closed : nil
      case .fails(let retryAfter):
        let opened = lanes[account]?.breaker.failed(probe: probe, at: now, retryAfter: retryAfter)
        return opened == true ? .opened : nil
      case .unclear:
        lanes[account]?.breaker.abandoned(probe: probe)
        return nil
      }
    }
  }

  /// What staff have to hear of.
  enum Change: String { case opened, closed }
}

/// What a send says of its gateway.
enum SendHealth: Equatable {
  /// It answered in good order.
  case works
  /// It failed, and may have said for how many seconds it wants to be left alone.
  case fails(retryAfter: Double?)
  /// The fault was ours.
  case unclear
}
