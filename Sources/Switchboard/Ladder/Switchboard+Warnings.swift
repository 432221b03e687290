import Content
import Messages

extension Switchboard {
  /// Seconds ahead in which gaps of the rota are named.
  private static let horizon = 7 * 86_400.0
  /// Most gaps of a role that are named one by one.
  private static let mostGaps = 5

  /// What could keep an alert from reaching a person, one sentence each that says what to do; empty when all is well.
  package var warnings: [String] {
    guard let ladder = settings.ladder else {
      return settings.alertChannels.isEmpty
        ? [
          "NOBODY IS ALERTED: set alerts.ladder with a rota, or alerts.mail or alerts.webhook. Until then urgent replies say "
            + "that no person is reading."
        ]
        : ["There is no alert ladder: each alert goes out once, by all channels. Set alerts.ladder and rota."]
    }
    let (rota, now) = (rota, outside.now())
    var warnings: [String] = []
    if ways(at: now).isEmpty {
      warnings.append("NOBODY IS ALERTED: no step of alerts.ladder reaches anybody now. See who is on call: helpline rota")
    }
    var roles: [String] = []
    for role in ladder.steps.flatMap(\.roles) where !roles.contains(role) { roles.append(role) }
    return warnings + roles.flatMap { Switchboard.gaps($0, rota, now) } + rota.sharedAddresses
  }

  private static func gaps(_ role: String, _ rota: Rota, _ now: Double) -> [String] {
    let gaps = rota.gaps(role, from: now, to: now + horizon)
    let named = gaps.prefix(mostGaps).map { gap in
      gap.from == now
        ? "Nobody is on call as \(role) now, until \(LondonTime(unix: gap.to))."
        : "Nobody is on call as \(role) from \(LondonTime(unix: gap.from)) to \(LondonTime(unix: gap.to))."
    }
    return named
      + (gaps.count > mostGaps ? ["\(gaps.count - mostGaps) more gaps of \(role): helpline rota --week"] : [])
  }
}

extension Rota {
  /// People who share a telephone or a mailbox: a code from it would name only the first.
  var sharedAddresses: [String] {
    [("phone", people.map { ($0.name, $0.phone) }), ("e-mail", people.map { ($0.name, $0.mail) })].flatMap {
      kind, addresses in
      Dictionary(grouping: addresses.filter { $0.1 != nil }, by: \.1).values.filter { $0.count > 1 }.map { group in
        "\(group.map(\.0).joined(separator: " and ")) have the same \(kind) in the rota: give each their own."
      }.sorted()
    }
  }
}
