import Dialogue
import Gateways
import Messages
import Store
import Synchronization

/// Check-ins with a friend: two conversations that change together, and the hours at which staff would come.
extension Switchboard {
  /// How the conversations of two people meet.
  var buddies: BuddyDeciding {
    // Asked for with every message, and needed by next to none.
    BuddyDeciding(
      hears: { [self] record, news in
        let maker = turnMaker()
        return maker.verdict(maker.make(Conversation(record: record), .buddy(news)), pulled: false)
      },
      isBarred: { Conversation(record: $0).optedOut })
  }

  /// A line as conversations know it.
  func line(_ facts: LineFacts) -> PhoneLine {
    PhoneLine(
      number: facts.number, textsNumbers: facts.number != nil && textingAccounts.contains(facts.account),
      ours: ownNumbers, request: facts.request)
  }

  /// When somebody can be called within the next days, by what is known of rota and ways now.
  var staffedHours: [Range<Double>] {
    let (now, deaf) = (outside.now(), deafChannels.withLock { $0 })
    let minute = Int(now / 60)
    if let known = cover.withLock({ $0 }), known.minute == minute, known.deaf == deaf { return known.hours }
    let hours = hours(from: now, deaf: deaf)
    cover.withLock { $0 = Cover(minute: minute, deaf: deaf, hours: hours) }
    return hours
  }

  /// Longer than a check-in can be set and put off for.
  private static let horizon: Double = 2 * 86_400

  private func hours(from now: Double, deaf: Set<String>) -> [Range<Double>] {
    guard let ladder = settings.ladder else {
      return settings.alertChannels.contains { !deaf.contains($0.name) } ? [now..<now + Self.horizon] : []
    }
    let rota = rota
    // From the beginning of the minute: what is kept must hold for all of it.
    let edges = rota.edges(from: (now / 60).rounded(.down) * 60, to: now + Self.horizon)
    return zip(edges, edges.dropFirst()).filter { start, _ in
      ladder.steps.indices.contains { step in
        ladder.calls(step: step, rota: rota, at: start, channels: settings.alertChannels).contains {
          !deaf.contains($0.way)
        }
      }
    }.map { $0..<$1 }
  }
}

/// The hours that are covered, as seen within one minute.
struct Cover: Sendable {
  /// Since 1970.
  var minute: Int
  /// Ways that were known to fail.
  var deaf: Set<String>
  var hours: [Range<Double>]
}
