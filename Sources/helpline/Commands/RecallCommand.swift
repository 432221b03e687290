import ArgumentParser
import Content
import Dialogue
import Foundation
import Messages
import Store

/// `helpline recall`: the conversations that were sent an answer or a number, so that staff can put it right.
struct RecallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall", abstract: "List the conversations that were sent an answer or a number.",
    discussion: """
      Example:  helpline recall record:crimestoppers
      Example:  helpline recall intent:law.tax --since 2026-11-01 --json
      Example:  helpline recall --number "0800 555 111"
      Prints contacts, times and delivery, never a text. Reading is written into the audit trail.
      """)

  @OptionGroup var content: ContentOption
  @OptionGroup var data: DataOption
  @Argument(help: "intent:ID, text:ID, flow:ID or record:ID.") var subject: String?
  @Option(help: "A number or address as it was sent, where no record has it any more.") var number: String?
  @Option(help: "Only what was sent from this day on (UTC), as 2026-11-21.") var since: String?
  @Flag(help: "One JSON object a line, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let search = try search()
      let start = try since.map(RecallCommand.seconds) ?? 0
      let store = try await data.open(act: "recall", subject: subject ?? "a number")
      defer { store.close() }
      do throws(StoreFailure) {
        let now = Date().timeIntervalSince1970
        try await store.noteRecall(of: subject ?? "number", now: now)
        var count = 0
        for contact in try await store.allContacts() {
          guard let lines = try await store.transcript(contact: contact) else { continue }
          let sent = search.sent(in: lines).filter { $0.at >= start }
          guard let last = sent.last else { continue }
          count += 1
          Terminal.say(json ? RecallLine.json(contact, sent.count, last) : RecallLine.text(contact, sent.count, last))
        }
        if !json { Terminal.say(count == 0 ? "nobody was sent it" : "\(count) conversations were sent it") }
      } catch {
        throw Stop(.unavailable, error.description)
      }
    }
  }

  private func search() throws -> Recall {
    if let number { return try Recall(reach: number) }
    guard let subject else { throw Stop(.usage, "name what was sent, such as record:crimestoppers, or give --number") }
    guard subject.hasPrefix("record:") else { return Recall(subject: subject) }
    guard let record = try content.load().directory[String(subject.dropFirst("record:".count))] else {
      throw Stop(.usage, "there is no \(subject): give the number as it was sent with --number")
    }
    return try Recall(reach: record.reach)
  }

  private static func seconds(_ day: String) throws -> Double {
    guard let date = try? Date(day, strategy: .iso8601.year().month().day()) else {  // whatever is wrong with it
      throw Stop(.usage, "--since is a day such as 2026-11-21, not \(day)")
    }
    return date.timeIntervalSince1970
  }
}

/// What is looked for in conversations.
struct Recall {
  /// A subject without its language, found in the reasons of answers.
  private var subject: String?
  /// Letters and digits of a number or an address, found in the texts that were sent.
  private var reach: String?

  /// Answers of a subject.
  init(subject: String) { self.subject = subject }

  /// Texts with a number or an address.
  init(reach: String) throws {
    let plain = Recall.plain(reach)
    guard plain.count >= 3 else { throw Stop(.usage, "a number or address has at least three letters or digits") }
    self.reach = plain
  }

  /// A text that was sent.
  struct Sent {
    var at: Double
    var state: String
  }

  /// The texts that were sent, oldest first.
  func sent(in lines: [TranscriptLine]) -> [Sent] {
    var isAnswered = false
    return lines.compactMap { line in
      switch line.side {
      case .person(_, _, let trace), .event(let trace):
        isAnswered = names(trace)
        return nil
      case .helpline(_, let state, _, _), .staff(_, let state, _):
        guard isAnswered || has(line.text) else { return nil }
        isAnswered = false
        return Sent(at: line.at, state: state)
      }
    }
  }

  private func names(_ trace: Redacted<[UInt8]>) -> Bool {
    // A trace of another version of the program may have another shape; then only numbers can be found.
    guard let subject, let trace = try? JSONDecoder().decode(Trace.self, from: Data(trace.reveal())) else {
      return false
    }
    return trace.said.contains { said in
      !said.safePartOnly && [":", "/"].contains { said.subject.hasPrefix(subject + $0) }
    }
  }

  private func has(_ text: Redacted<String>) -> Bool { reach.map { Recall.plain(text.reveal()).contains($0) } ?? false }

  /// Spaces and signs are written in many ways.
  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

private enum RecallLine {
  private static func time(_ moment: Double) -> String {
    Date(timeIntervalSince1970: moment).formatted(.iso8601.dateTimeSeparator(.space))
  }

  static func text(_ contact: Int64, _ count: Int, _ last: Recall.Sent) -> String {
    "contact \(contact)  sent \(count) times, last \(time(last.at)) (\(last.state))"
  }

  static func json(_ contact: Int64, _ count: Int, _ last: Recall.Sent) -> String {
    var json = JSONText()
    json.object { json in
      json.key("contact")
      json.value(Double(contact))
      json.key("count")
      json.value(count)
      json.key("last_at")
      json.value(time(last.at))
      json.key("state")
      json.value(last.state)
    }
    return json.string
  }
}
