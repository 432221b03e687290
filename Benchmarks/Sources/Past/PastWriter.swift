import Content
import Dialogue
import Matching
import Messages
import Store
import Switchboard

/// Lets the lines of a plan happen, one after the other, by the real matcher, conversation and store.
struct PastWriter: Sendable {
  let plan: PastPlan
  let words: PastWords
  let loaded: Shelf.Loaded
  /// Readings without context of what is said often.
  let readings: [String: Reading]

  /// A case that staff will take, or close.
  struct Deed: Sendable {
    var at: Double
    var number: Int64
    var contact: Int64
    /// Nil takes the case.
    var outcome: CaseOutcome?
  }

  static let staff = ["Ada", "Bea", "Cyn", "Dot"].enumerated().map {
    StaffMember(id: Int64($0.offset + 1), name: $0.element)
  }

  init(plan: PastPlan, loaded: Shelf.Loaded) {
    self.plan = plan
    self.loaded = loaded
    words = PastWords(loaded.library)
    readings = Dictionary(words.common.map { ($0, loaded.read($0, MatchContext())) }) { first, _ in first }
  }

  /// Writes some lines in one transaction.
  /// - Returns: what staff will do later.
  func write(_ lines: ArraySlice<PastPlan.Line>, deeds: [Deed], to past: Past) throws -> [Deed] {
    var deeds = deeds
    for (index, line) in zip(lines.indices, lines) {
      while let next = deeds.first, next.at <= line.at { try enact(deeds.removeFirst(), in: past, next.number) }
      guard let opened = try write(line, index, to: past) else { continue }
      if !deeds.contains(where: { $0.number == opened.openCase }) { add(opened, at: line.at, to: &deeds) }
    }
    return deeds
  }

  private func write(_ line: PastPlan.Line, _ index: Int, to past: Past) throws -> Admission.Committed? {
    var random = SplitMix(state: plan.seed ^ (UInt64(index) &* 0x1234_5678_9ABC_DEF1))
    let person = PastPerson(Int(line.contact), seed: plan.seed, words: words)
    let text = words.text(isFirst: line.isFirst, &random)
    let message = InboundMessage(id: "past-\(plan.seed)-\(index)", from: person.address, text: Redacted(text))
    var replies = 0
    let admission = try past.receive(Arrival(account: person.account, message: message, receivedAt: line.at)) {
      record in
      let verdict = verdict(record, person, message, at: line.at)
      replies = verdict.replies.count
      return verdict
    }
    guard case .committed(let committed) = admission else { return nil }
    if person.account != "web" { try settle(replies, at: line.at, in: past, &random) }
    return committed.openCase == nil ? nil : committed
  }

  /// Timers are left out: a server that opens the store would fire all of them.
  private func verdict(
    _ record: String?, _ person: PastPerson, _ message: InboundMessage, at now: Double
  ) -> Verdict {
    let conversation = record.map { Conversation(record: $0) } ?? Conversation(language: person.language)
    let maker = maker(at: now)
    let made = maker.turn(conversation, message: message, read: readings[message.text.reveal()])
    var verdict = maker.verdict(made, pulled: person.account == "web")
    verdict.timers = []
    verdict.forgets = false
    return verdict
  }

  private func settle(_ replies: Int, at now: Double, in past: Past, _ random: inout SplitMix) throws {
    for reply in try past.newestReplies(replies) {
      let end = random.pick(by: [930, 30, 25, 15])
      let state = [DeliveryState.delivered, .sent, .failed, .undeliverable][end]
      let code = [nil, nil, "30008", "30005"][end]
      try past.settle(reply, as: state, code: code, at: now + Double.random(in: 1..<60, using: &random))
    }
  }

  // MARK: Staff

  /// Most cases are taken within minutes and closed within hours; one in twelve is closed without anybody having taken it.
  private func add(_ opened: Admission.Committed, at now: Double, to deeds: inout [Deed]) {
    guard let number = opened.openCase else { return }
    var random = SplitMix(state: plan.seed &+ UInt64(number))
    let wait = 20 + 86_400 * pow4(Double.random(in: 0..<0.6, using: &random))
    let outcome = CaseOutcome.allCases[random.pick(by: [50, 25, 8, 12, 5])]
    if !random.chance(8) { deeds.append(Deed(at: now + wait, number: number, contact: opened.contact)) }
    let end = now + wait + Double.random(in: 300..<14_400, using: &random)
    deeds.append(Deed(at: end, number: number, contact: opened.contact, outcome: outcome))
    deeds.sort { ($0.at, $0.number) < ($1.at, $1.number) }
  }

  private func pow4(_ value: Double) -> Double { value * value * value * value }

  private func enact(_ deed: Deed, in past: Past, _ number: Int64) throws {
    let member = PastWriter.staff[Int(number) % PastWriter.staff.count]
    let maker = maker(at: deed.at)
    var said = 0
    func verdict(_ event: Event, _ record: String) -> Verdict {
      var verdict = maker.verdict(maker.make(Conversation(record: record), event), pulled: false)
      verdict.timers = []
      said += verdict.replies.count
      return verdict
    }
    // Nothing may be left waiting: a server that opens the store would send it.
    var random = SplitMix(state: plan.seed &+ UInt64(number) &* 0x51)
    if let outcome = deed.outcome {
      try past.happen(to: deed.contact, at: deed.at) { verdict(.caseClosed, $0) }
      try settle(said, at: deed.at, in: past, &random)
      return try past.close(deed.number, as: outcome, at: deed.at)
    }
    try past.take(deed.number, by: member, at: deed.at)
    try past.happen(to: deed.contact, at: deed.at) { verdict(.staffJoined, $0) }
    try past.happen(to: deed.contact, at: deed.at + 30) { record in
      var words = verdict(.staffWrote, record)
      words.replies.append(
        Reply(text: "Hello, I am a person here. Are you safe to text right now?", level: .urgent, author: member))
      said += 1
      return words
    }
    try settle(said, at: deed.at + 30, in: past, &random)
  }

  private func maker(at now: Double) -> TurnMaker {
    TurnMaker(
      loaded: loaded,
      surroundings: Surroundings(
        library: loaded.library, now: now, staffing: .alerted, approval: .everything,
        house: House(service: "Helpline", operatorName: "Example", retention: "30 days")),
      channels: [])
  }
}
