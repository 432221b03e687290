import Messages
import Store
import Testing

/// The moment at which the tests begin, in seconds since 1970.
let noon: Double = 1_795_262_400

/// People who text, by Ofcom's numbers for drama.
enum Person {
  static let anna = phone("+447700900101")
  static let beth = phone("+447700900102")
  static let cora = phone("+447700900103")

  static func phone(_ number: String) -> Address { Address(kind: .phone, value: Redacted(number)) }

  /// Up to a hundred different people.
  static func number(_ index: Int) -> Address { phone("+4477009002\(index < 10 ? "0" : "")\(index)") }
}

extension Arrival {
  /// A text message on the account `sms`.
  static func text(
    _ id: String, from: Address = Person.anna, saying text: Redacted<String> = "hello", account: String = "sms",
    at moment: Double = noon
  ) -> Arrival {
    Arrival(account: account, message: InboundMessage(id: id, from: from, text: text), receivedAt: moment)
  }
}

extension Reply {
  /// A text of a level.
  static func saying(_ text: String, _ level: Level = .normal) -> Reply { Reply(text: Redacted(text), level: level) }
}

extension Verdict {
  /// A decision as a conversation would make it.
  static func saying(
    _ replies: [Reply] = [], record: String = "record", level: Level = .normal, call: StaffCall? = nil,
    timers: [TimerChange] = [], forgets: Bool = false
  ) -> Verdict {
    Verdict(
      record: record, trace: Array("{}".utf8), level: level, replies: replies, staffCall: call, timers: timers,
      forgets: forgets, contentVersion: "test")
  }

  /// A decision that no store can hold: its timer is due at a time that is not a number.
  static var impossible: Verdict { saying(timers: [TimerChange(name: "never", dueAt: .nan)]) }
}

extension Store {
  /// Closes a case without a word to the person.
  func close(_ number: Int64, now: Double = noon + 60) async throws -> CaseChange {
    try await close(number, as: .reached, by: StaffMember(id: 0, name: "dora"), now: now) { _ in nil }
  }

  /// Lets somebody text, and gives back what was committed.
  @discardableResult
  func hear(_ arrival: Arrival, _ verdict: Verdict = .saying()) async throws -> Admission.Committed {
    let admission = try await receive(arrival) { _ in verdict }
    guard case .committed(let committed) = admission else { throw Unexpected.repeated }
    return committed
  }

  /// Lets somebody text, and leases the reply to it.
  func parcel(
    _ id: String, from person: Address = Person.anna, level: Level = .normal, now: Double = noon
  ) async throws -> Parcel {
    try await hear(.text(id, from: person, at: now), .saying([.saying("answer to \(id)", level)], level: level))
    let parcels = try await lease(now: now, limit: 10)
    return try #require(parcels.first { $0.message.text == Redacted("answer to \(id)") })
  }

  /// All texts that are due now.
  func dueTexts(now: Double = noon, limit: Int = 10) async throws -> [Redacted<String>] {
    try await lease(now: now, limit: limit).map(\.message.text)
  }

  /// How the helpline's texts to a contact stand, oldest first.
  func replies(to contact: Int64) async throws -> [Sending] {
    try await transcript(contact: contact).map { $0.compactMap(Sending.init) } ?? []
  }
}

/// What a test did not expect to happen.
enum Unexpected: Error { case repeated, side }

/// How a text to a person stands, as a transcript shows it.
struct Sending: Equatable {
  var state: String
  var code: String?
  var attempt: Int

  init(_ state: String, code: String? = nil, attempt: Int = 1) {
    self.state = state
    self.code = code
    self.attempt = attempt
  }

  init?(_ line: TranscriptLine) {
    guard case .helpline(_, let state, let code, let attempt) = line.side else { return nil }
    self.init(state, code: code, attempt: attempt)
  }
}

extension StaffCall {
  /// A call by two channels.
  static func calling(_ level: Level, _ channels: [String] = ["mail", "pager"]) -> StaffCall {
    StaffCall(level: level, channels: channels)
  }
}
