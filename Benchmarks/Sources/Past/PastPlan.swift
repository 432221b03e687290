import Messages

/// Who wrote when, in the order of time: people come back for talks of a few messages, more of them in the evening and at night.
struct PastPlan: Sendable {
  var messages: Int
  var contacts: Int
  /// Seconds since 1970.
  var until: Double
  var seed: UInt64

  static let span = 365 * 86_400.0

  /// One message to come.
  struct Line: Sendable {
    var at: Double
    var contact: Int32
    var isFirst: Bool
  }

  /// By the hour of UTC.
  private static let hours = [9, 9, 8, 6, 4, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 10]

  /// All messages, the oldest first. Each contact has at least one.
  func lines() -> [Line] {
    var random = SplitMix(state: seed)
    var lines: [Line] = []
    lines.reserveCapacity(messages)
    for contact in 0..<Int32(contacts) where lines.count < messages {
      addTalk(contact, most: messages - lines.count - (contacts - Int(contact) - 1), &random, &lines)
    }
    while lines.count < messages {
      // A few write often, most seldom.
      let share = Double.random(in: 0..<1, using: &random)
      let contact = Int32(Double(contacts) * share * share)
      addTalk(contact, most: messages - lines.count, &random, &lines)
    }
    lines.sort { ($0.at, $0.contact) < ($1.at, $1.contact) }
    return lines
  }

  private func addTalk(_ contact: Int32, most: Int, _ random: inout SplitMix, _ lines: inout [Line]) {
    let day = Double(Int.random(in: 0..<364, using: &random)) * 86_400
    let hour = Double(random.pick(by: PastPlan.hours)) * 3_600
    var at = (until - PastPlan.span).rounded(.down) + day + hour + Double.random(in: 0..<3_600, using: &random)
    var count = 1
    while count < 15, random.chance(70) { count += 1 }
    for index in 0..<max(1, min(count, most)) {
      lines.append(Line(at: at, contact: contact, isFirst: index == 0))
      at += Double.random(in: 15..<400, using: &random)
    }
  }
}
