import Messages
import Store

/// A drill of the alert ladder: everybody whom it would call now gets a notice that says TEST. It needs no server and no store.
package struct Drill: Sendable {
  private let ladder: Ladder?
  private let channels: [AlertChannel]
  private let rota: Rota
  private let outside: Outside

  /// A drill of what is configured; without a ladder, of the channels.
  package init(ladder: Ladder?, channels: [AlertChannel], rota: Rota, outside: Outside) {
    self.ladder = ladder
    self.channels = channels
    self.rota = rota
    self.outside = outside
  }

  /// What one call brought.
  package struct Line: Sendable, Equatable {
    /// From 1; nil for channels without a ladder.
    package var step: Int?
    /// `mail:Anna`, or the name of a channel; nil for a step that reaches nobody now.
    package var way: String?
    /// Whether the other side took it.
    package var isTaken: Bool
    /// `ok`, or a word about what went wrong.
    package var code: String
  }

  /// Calls everybody, step by step without waiting.
  ///
  /// - Parameter only: one step, from 1; nil drills all. A step that is not there has no lines.
  package func lines(only: Int? = nil) async -> [Line] {
    guard let ladder else { return await call(channels, step: nil) }
    var lines: [Line] = []
    for index in ladder.steps.indices where only == nil || only == index + 1 {
      let ways = ladder.calls(step: index, rota: rota, at: outside.now(), channels: channels).compactMap(channel)
      lines += await call(ways, step: index + 1)
      if ways.isEmpty { lines.append(Line(step: index + 1, way: nil, isTaken: false, code: "nobody is on call")) }
    }
    return lines
  }

  private func channel(_ call: AlertCall) -> AlertChannel? {
    guard let name = call.recipient else { return channels.first { $0.name == call.channel } }
    guard let medium = AlertMedium(rawValue: call.channel), let person = rota.person(name) else { return nil }
    return ladder?.channel(to: person, by: medium)
  }

  private func call(_ channels: [AlertChannel], step: Int?) async -> [Line] {
    var lines: [Line] = []
    for (index, channel) in channels.enumerated() {
      let id = Int64(outside.now() * 1000) + Int64(index)
      let notice = StaffNotice(news: .test(step: step), id: "test-\(id)-\(step ?? 0)", at: outside.now())
      let result = await outside.deliver(notice, by: channel, textID: id)
      lines.append(Line(step: step, way: channel.name, isTaken: result == .success, code: result.code))
    }
    return lines
  }
}
