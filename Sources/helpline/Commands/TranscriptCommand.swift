import ArgumentParser
import Dialogue
import Foundation
import Matching
import Messages
import Store

/// `helpline transcript`: a conversation, with the reason of each answer.
struct TranscriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript", abstract: "Print a conversation with the reason of each answer.",
    discussion: """
      Example:  helpline transcript               the conversations, newest first
      Example:  helpline transcript --case 12     the one of a case
      Example:  helpline transcript --contact 3   the one of a contact
      Reading is written into the audit trail.
      """)

  @OptionGroup var data: DataOption
  @Option(name: .customLong("case"), help: "Number of a case.") var caseNumber: Int64?
  @Option(help: "Number of a contact.") var contact: Int64?
  @Flag(help: "One JSON object a line, for tools.") var json = false
  @Flag(help: "Show the number too, to call back; this is written into the audit trail.") var reveal = false

  func run() async throws {
    try await Stop.catching {
      let store = try await data.open(act: reveal ? "reveal" : "transcript", subject: subject)
      defer { store.close() }
      do {
        try await print(store)
      } catch let failure as StoreFailure {
        throw Stop(.unavailable, failure.description)
      }
    }
  }

  /// For the access log.
  private var subject: String {
    caseNumber.map { "case \($0)" } ?? contact.map { "contact \($0)" } ?? "list of conversations"
  }

  private func print(_ store: Store) async throws {
    if caseNumber == nil, contact == nil { return try await list(store) }
    guard let contact = try await chosen(store), let lines = try await store.transcript(contact: contact) else {
      throw Stop(.noInput, "there is no such conversation, or it has been forgotten")
    }
    try await store.noteReading(of: contact, now: Date().timeIntervalSince1970)
    if reveal, let address = try await store.reveal(contact, now: Date().timeIntervalSince1970) {
      Terminal.say(json ? TranscriptText.json(address) : "\(address.kind.rawValue) \(address.value.reveal())")
    }
    for line in lines { Terminal.say(json ? TranscriptText.json(line) : TranscriptText.text(line)) }
  }

  private func chosen(_ store: Store) async throws(StoreFailure) -> Int64? {
    guard let caseNumber else { return contact }
    return try await store.contact(ofCase: caseNumber)
  }

  private func list(_ store: Store) async throws(StoreFailure) {
    for (contact, lastAt) in try await store.recentContacts(limit: 50) {
      Terminal.say("contact \(contact)  last text \(TranscriptText.time(lastAt))")
    }
  }
}

/// How a line of a transcript looks.
private enum TranscriptText {
  static func time(_ moment: Double) -> String {
    Date(timeIntervalSince1970: moment).formatted(.iso8601.dateTimeSeparator(.space))
  }

  static func text(_ line: TranscriptLine) -> String {
    switch line.side {
    case .person(let kind, let level, let trace):
      let head = "\(time(line.at))  person (\(line.account), \(kind.rawValue), \(level.rawValue))"
      return "\n" + Terminal.paint(head, .bold) + "\n  \(line.text.reveal())\n"
        + Terminal.paint(reason(trace.reveal()), .dim)
    case .helpline(let level, let state, let code, let attempt):
      let detail = [state, code, attempt > 1 ? "try \(attempt)" : nil, handover(line)].compactMap(\.self)
        .joined(separator: ", ")
      return Terminal.paint("\(time(line.at))  helpline (\(level.rawValue), \(detail))", .cyan)
        + "\n  \(line.text.reveal())"
    case .staff(let name, let state, let code):
      let detail = [state, code, handover(line)].compactMap(\.self).joined(separator: ", ")
      return Terminal.paint("\(time(line.at))  \(name) (\(detail))", .cyan) + "\n  \(line.text.reveal())"
    case .event(let trace):
      return "\n" + Terminal.paint("\(time(line.at))  without a text", .bold) + "\n"
        + Terminal.paint(reason(trace.reveal()), .dim)
    }
  }

  private static func handover(_ line: TranscriptLine) -> String? {
    line.firstAccount.map { "by \(line.account) in place of \($0)" }
  }

  private static func reason(_ bytes: [UInt8]) -> String {
    // A trace of another version may have another shape: the texts are shown all the same, and the gap is said.
    guard let trace = try? JSONDecoder().decode(Trace.self, from: Data(bytes)) else { return "  why: not readable" }
    if trace.waits == true { return "  waits, and is read with the texts after it" }
    let said = trace.said.map { $0.subject + ($0.safePartOnly ? " (numbers only: unsigned or overdue)" : "") }
    return """
        why: \(trace.reading.why)
        read as: \(trace.reading.cleaned)
        said: \(said.joined(separator: ", ")); staff: \(trace.staffing.rawValue); content \(trace.contentVersion)
      """
  }

  static func json(_ address: Address) -> String {
    var json = JSONText()
    json.object { json in
      json.key("kind")
      json.value(address.kind.rawValue)
      json.key("address")
      json.value(address.value.reveal())
    }
    return json.string
  }

  static func json(_ line: TranscriptLine) -> String {
    var json = JSONText()
    json.object { json in
      json.key("at")
      json.value(time(line.at))
      json.key("account")
      json.value(line.account)
      if let first = line.firstAccount {
        json.key("in_place_of")
        json.value(first)
      }
      json.key("text")
      json.value(line.text.reveal())
      write(line.side, &json)
    }
    return json.string
  }

  private static func write(_ side: TranscriptLine.Side, _ json: inout JSONText) {
    switch side {
    case .person(let kind, let level, let trace):
      json.key("side")
      json.value("person")
      json.key("kind")
      json.value(kind.rawValue)
      json.key("level")
      json.value(level.rawValue)
      json.key("trace")
      json.raw(trace.reveal())
    case .helpline(let level, let state, let code, let attempt):
      json.key("side")
      json.value("helpline")
      json.key("level")
      json.value(level.rawValue)
      json.key("state")
      json.value(state)
      json.key("code")
      json.value(code)
      json.key("attempt")
      json.value(attempt)
    case .staff(let name, let state, let code):
      json.key("side")
      json.value("staff")
      json.key("name")
      json.value(name)
      json.key("state")
      json.value(state)
      json.key("code")
      json.value(code)
    case .event(let trace):
      json.key("side")
      json.value("event")
      json.key("trace")
      json.raw(trace.reveal())
    }
  }
}
