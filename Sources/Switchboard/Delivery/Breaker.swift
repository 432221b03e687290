/// Keeps replies away from a gateway that fails again and again, and finds out when it works again.
///
/// A state machine without a clock: times are seconds since 1970 and come in. Closed, everything may go. Open, nothing goes
/// until its pause is over; then one reply at a time is a probe. A probe that fails doubles the pause, anything that the
/// gateway answers in good order closes it. An emergency need not wait for the pause.
package struct Breaker: Sendable, Equatable {
  /// When it opens, and for how long.
  package struct Rule: Sendable, Equatable {
    /// Failures in a row that open it.
    package var failures = 5
    /// Seconds of the first pause.
    package var pause = 30.0
    /// Seconds that no pause is longer than, unless the gateway itself asks for more.
    package var longestPause = 300.0
    /// Seconds between two probes by emergencies.
    package var urgentPause = 5.0

    /// The usual rule.
    package init() {}
  }

  /// How it stands, for staff and monitors.
  package enum Standing: String, Sendable, CaseIterable {
    case closed
    /// Its pause is over, or a probe is under way.
    case halfOpen = "half-open"
    case open
  }

  /// What may be sent now.
  enum Allowance: Equatable {
    case everything
    /// One reply, of any level.
    case probe
    /// One reply about an emergency.
    case urgentProbe
    case nothing
  }

  private enum State: Equatable {
    case closed(failures: Int)
    case open(Pause)
  }

  private struct Pause: Equatable {
    var until: Double
    var length: Double
    /// When the newest probe began, or when it opened.
    var lastProbe: Double
    /// Probes under way.
    var probes = 0
  }

  private let rule: Rule
  private var state = State.closed(failures: 0)
  /// When it opened; nil while it is closed.
  private(set) var openSince: Double?

  /// A closed one.
  init(_ rule: Rule) { self.rule = rule }

  /// How it stands at a moment.
  func standing(at now: Double) -> Standing {
    guard case .open(let pause) = state else { return .closed }
    return pause.probes > 0 || pause.until <= now ? .halfOpen : .open
  }

  /// What may be sent at a moment.
  func allowance(at now: Double) -> Allowance {
    guard case .open(let pause) = state else { return .everything }
    if pause.until <= now, pause.probes == 0 { return .probe }
    return pause.lastProbe + rule.urgentPause <= now ? .urgentProbe : .nothing
  }

  /// When more may be sent than at a moment; nil while nothing is held back, or only an answer can change it.
  func nextChange(after now: Double) -> Double? {
    guard case .open(let pause) = state else { return nil }
    return [pause.until, pause.lastProbe + rule.urgentPause].filter { $0 > now }.min()
  }

  /// When a reply of that urgency may go; never before `now`.
  func opening(for urgent: Bool, at now: Double) -> Double {
    guard case .open(let pause) = state else { return now }
    return max(now, urgent ? min(pause.until, pause.lastProbe + rule.urgentPause) : pause.until)
  }

  /// A reply is being sent. Returns whether it is a probe, which `ended` wants to know.
  mutating func began(at now: Double) -> Bool {
    guard case .open(var pause) = state else { return false }
    pause.probes += 1
    pause.lastProbe = now
    state = .open(pause)
    return true
  }

  /// The gateway answered in good order, be it with a refusal that this reply alone deserves. Returns whether that closed it.
  mutating func succeeded() -> Bool {
    let wasOpen = openSince != nil
    (state, openSince) = (.closed(failures: 0), nil)
    return wasOpen
  }

  /// The gateway failed, or asked for patience of so many seconds. Returns whether that opened it.
  mutating func failed(probe: Bool, at now: Double, retryAfter: Double? = nil) -> Bool {
    switch state {
    case .closed(let before):
      guard before + 1 >= rule.failures else {
        state = .closed(failures: before + 1)
        return false
      }
      open(for: rule.pause, at: now, retryAfter)
      openSince = now
      return true
    case .open(let pause) where probe:
      let probes = max(0, pause.probes - 1)
      open(for: min(pause.length * 2, max(rule.longestPause, rule.pause)), at: now, retryAfter)
      set(probes: probes, lastProbe: pause.lastProbe)
      return false
    // Sent before it opened: that it failed too is no news.
    case .open: return false
    }
  }

  /// A send ended without saying anything of the gateway.
  mutating func abandoned(probe: Bool) {
    guard probe, case .open(let pause) = state else { return }
    set(probes: max(0, pause.probes - 1), lastProbe: pause.lastProbe)
  }

  private mutating func open(for length: Double, at now: Double, _ retryAfter: Double?) {
    state = .open(Pause(until: now + max(length, retryAfter ?? 0), length: length, lastProbe: now))
  }

  private mutating func set(probes: Int, lastProbe: Double) {
    guard case .open(var pause) = state else { return }
    (pause.probes, pause.lastProbe) = (probes, lastProbe)
    state = .open(pause)
  }
}
