import Messages
import Testing

@testable import Switchboard

@Suite("A gateway's breaker")
struct BreakerTests {
  private let rule = Breaker.Rule()

  /// One that so many failures in a row have opened at 0.
  private func broken() -> Breaker {
    var breaker = Breaker(rule)
    for _ in 1...rule.failures { _ = breaker.failed(probe: false, at: 0) }
    return breaker
  }

  @Test("opens after failures in a row, and not when one in between worked")
  func opens() {
    var breaker = Breaker(rule)
    let before = (1..<rule.failures).map { _ in breaker.failed(probe: false, at: 0) }
    let closed = breaker.succeeded()
    let after = (1..<rule.failures).map { _ in breaker.failed(probe: false, at: 0) }
    #expect(!closed && !(before + after).contains(true))
    #expect(breaker.allowance(at: 0) == .everything)
    let opened = breaker.failed(probe: false, at: 7)
    #expect(opened)
    #expect(breaker.standing(at: 7) == .open && breaker.openSince == 7)
  }

  @Test("gives one probe after its pause; the pause doubles up to the longest, and closes by what works")
  func probes() {
    var breaker = broken()
    var now = 0.0
    for pause in [30.0, 60, 120, 240, 300, 300] {
      #expect(breaker.allowance(at: now + pause - 0.1) != .probe)
      now += pause
      #expect(breaker.standing(at: now) == .halfOpen && breaker.allowance(at: now) == .probe)
      let isProbe = breaker.began(at: now)
      #expect(isProbe && breaker.allowance(at: now) == .nothing, "one probe at a time")
      let opened = breaker.failed(probe: true, at: now)
      #expect(!opened)
      #expect(breaker.standing(at: now) == .open)
    }
    #expect(breaker.openSince == 0)
    let isProbe = breaker.began(at: now + 300)
    let closed = breaker.succeeded()
    #expect(isProbe && closed)
    #expect(breaker.standing(at: now + 300) == .closed && breaker.allowance(at: now + 300) == .everything)
  }

  @Test("an emergency may probe before the pause is over, and while another probe hangs")
  func urgent() {
    var breaker = broken()
    #expect(breaker.allowance(at: 4.9) == .nothing)
    #expect(breaker.nextChange(after: 0) == 5)
    #expect(breaker.allowance(at: 5) == .urgentProbe)
    _ = breaker.began(at: 5)
    #expect(breaker.allowance(at: 9) == .nothing)
    #expect(breaker.allowance(at: 10) == .urgentProbe)
    #expect(breaker.opening(for: true, at: 6) == 10 && breaker.opening(for: false, at: 6) == 30)
  }

  @Test("what was sent before it opened and fails late does not lengthen the pause")
  func stragglers() {
    var breaker = broken()
    let opened = (1...20).map { breaker.failed(probe: false, at: Double($0)) }
    #expect(!opened.contains(true))
    #expect(breaker.allowance(at: 30) == .probe)
  }

  @Test("a gateway that names its own pause gets it")
  func retryAfter() {
    var breaker = Breaker(rule)
    for _ in 1...rule.failures { _ = breaker.failed(probe: false, at: 0, retryAfter: 1800) }
    #expect(breaker.opening(for: false, at: 0) == 1800)
  }

  @Test("a probe that ends by a fault of ours is given again")
  func abandoned() {
    var breaker = broken()
    _ = breaker.began(at: 30)
    breaker.abandoned(probe: true)
    #expect(breaker.allowance(at: 30) == .probe)
  }

  @Test("holds its promises over random events", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) {
    var dice = SplitMix(state: seed)
    var (breaker, now, inARow) = (Breaker(rule), 0.0, 0)
    // Sends under way: whether each is a probe.
    var sends: [Bool] = []
    for _ in 0..<400 {
      now += Double.random(in: 0...20, using: &dice)
      let before = breaker.allowance(at: now)
      if before == .everything { #expect(inARow < rule.failures && breaker.openSince == nil) }
      if before != .everything { #expect(breaker.openSince != nil) }
      if before == .probe { #expect(!sends.contains(true), "a second ordinary probe") }
      // It never stays shut: more is allowed within the longest pause, or after the probes that are under way.
      if before == .nothing {
        let next = breaker.nextChange(after: now)
        #expect(next != nil && next ?? 0 <= now + rule.longestPause)
        #expect(breaker.opening(for: true, at: now) <= now + rule.urgentPause)
      }
      let mayBegin = before == .everything || before == .probe || (before == .urgentProbe && Bool.random(using: &dice))
      if sends.isEmpty || (mayBegin && Bool.random(using: &dice)) {
        guard mayBegin else { continue }
        sends.append(breaker.began(at: now))
      } else {
        let probe = sends.remove(at: Int.random(in: 0..<sends.count, using: &dice))
        switch Int.random(in: 0..<10, using: &dice) {
        case 0..<2:
          _ = breaker.succeeded()
          inARow = 0
          // A probe that outlives its pause is one send among others.
          sends = sends.map { _ in false }
          #expect(breaker.allowance(at: now) == .everything)
        case 2: breaker.abandoned(probe: probe)
        default:
          let opened = breaker.failed(probe: probe, at: now)
          inARow += 1
          if opened { #expect(inARow >= rule.failures) }
        }
      }
    }
  }
}

@Suite("A gateway's pace")
struct PaceTests {
  @Test("never more than a second's worth at once, never faster than its rate", arguments: [0.5, 1, 3, 25])
  func rate(_ rate: Double) {
    var (pace, now, sent) = (Pace(rate: rate, now: 0), 0.0, 0)
    while now < 60 {
      let room = pace.room(at: now)
      #expect(Double(room) <= max(1, rate))
      if room == 0 {
        let next = pace.nextChange(after: now)
        #expect(next > now && pace.room(at: next) >= 1)
        guard next > now else { return }
        now = next
      } else {
        pace.take(room, at: now)
        sent += room
      }
    }
    #expect(Double(sent) <= rate * 60 + max(1, rate) + 1 && Double(sent) >= rate * 60 - 1)
  }
}
