import Dialogue
import Logging
import Messages
import Store
import Synchronization

extension Switchboard {
  /// Who is on call, as last read.
  package var rota: Rota { roster.withLock { $0 } }

  /// Takes a changed rota into use and tells staff.
  package func take(_ rota: Rota) async {
    roster.withLock { $0 = rota }
    reach.withLock { $0 = nil }
    logger.notice("rota taken")
    for warning in warnings { logger.warning("\(warning)") }
    alarms.ring()
    await tellStaff(.rotaTaken)
  }

  /// Tells staff that a changed rota has errors and that the one before stays in use.
  package func refuseRota(errors: Int) async {
    logger.error("changed rota not taken: the old one stays in use")
    await tellStaff(.rotaRefused(errors: errors))
  }

  /// Takes each ladder that is due one step further.
  func climbLadders(now: Double) async throws(StoreFailure) {
    guard let ladder = settings.ladder else { return }
    let (rota, channels) = (rota, settings.alertChannels)
    let climbs = try await store.climb(now: now, limit: 32) { climber in
      ladder.climb(climber, now: now) { ladder.calls(step: $0, rota: rota, at: now, channels: channels) }
    }
    for (number, climb) in climbs where climb.calls.isEmpty {
      let metadata: Logger.Metadata = ["case": "\(number)"]
      if climb.nextAt == nil {
        logger.critical("nobody acknowledged: the ladder has come to its end", metadata: metadata)
      } else {
        logger.error("nobody is on call: the ladder waits", metadata: metadata)
      }
    }
    if climbs.count == 32 { alarms.ring() }
  }

  /// The way that an alert goes now; nil when channel or person are no longer configured.
  func channel(of alert: Alert) -> AlertChannel? {
    guard let name = alert.recipient else { return settings.alertChannels.first { $0.name == alert.channel } }
    guard let medium = AlertMedium(rawValue: alert.channel), let person = rota.person(name) else { return nil }
    return settings.ladder?.channel(to: person, by: medium)
  }

  /// How the receiver of an alert takes its case.
  func answer(to alert: Alert) -> StaffNotice.Answer? {
    let link = alert.replyCode == nil ? alert.token.flatMap(link) : nil
    guard link != nil || alert.rung != nil else { return nil }
    return StaffNotice.Answer(link: link, code: alert.replyCode)
  }

  private func link(_ token: Redacted<String>) -> Redacted<String>? {
    guard var base = settings.consoleURL else { return nil }
    while base.hasSuffix("/") { base.removeLast() }
    return Redacted("\(base)/ack/\(token.reveal())")
  }

  /// Every way by which somebody is called for a case that opens now: all channels, or all steps of the ladder.
  func ways(at moment: Double) -> [String] {
    guard let ladder = settings.ladder else { return settings.alertChannels.map(\.name) }
    let minute = Int(moment / 60)
    if let known = reach.withLock({ $0 }), known.minute == minute { return known.ways }
    let rota = rota
    let ways = ladder.steps.indices.flatMap {
      ladder.calls(step: $0, rota: rota, at: moment, channels: settings.alertChannels).map(\.way)
    }
    reach.withLock { $0 = Reach(minute: minute, ways: ways) }
    return ways
  }

  /// Staff count as alerted only while at least one way to anybody is not known to fail.
  var staffing: Staffing {
    let deaf = deafChannels.withLock { $0 }
    return ways(at: outside.now()).contains { !deaf.contains($0) } ? .alerted : .nobody
  }

  func mark(_ way: String, deaf: Bool) {
    deafChannels.withLock { ways in
      if deaf { ways.insert(way) } else { ways.remove(way) }
    }
  }

  /// Channels for what is no case: those of the configuration, else the mail of whoever the first step calls now. An
  /// emergency without a case calls everybody of the ladder by every means.
  func channels(for news: StaffNotice.News) -> [AlertChannel] {
    guard let ladder = settings.ladder else { return settings.alertChannels }
    let (rota, now) = (rota, outside.now())
    let isEmergency = news == .storeDown
    guard isEmergency || settings.alertChannels.isEmpty else { return settings.alertChannels }
    var channels = settings.alertChannels
    for index in ladder.steps.indices.prefix(isEmergency ? ladder.steps.count : 1) {
      for role in ladder.steps[index].roles {
        for person in rota.onCall(role, at: now) {
          for channel in (isEmergency ? ladder.steps[index].media : [.mail]).compactMap({
            ladder.channel(to: person, by: $0)
          }) where !channels.contains(where: { $0.name == channel.name }) {
            channels.append(channel)
          }
        }
      }
    }
    return channels
  }
}

/// Who could be called within one minute: shifts begin and end at whole minutes.
struct Reach: Sendable {
  /// Since 1970.
  var minute: Int
  var ways: [String]
}
