import ArgumentParser
import Content
import Foundation
import Messages

/// `helpline directory list`: every record, whether it is open, and what is past its review.
struct DirectoryListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every record: open or closed, when it opens, what is past its review.",
    discussion: """
      Example:  helpline directory list
      Example:  helpline directory list --at 2026-12-25T03:00
      Example:  helpline directory list --json
      Times are those of British clocks. "?" stands where hours are not confirmed: such a line counts neither as open nor as closed.
      """)

  @OptionGroup var content: ContentOption
  @Option(help: "Another moment by British clocks, such as 2026-12-25T03:00. Default: now.") var at: String?
  @Flag(help: "One JSON object a record, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let moment = try moment()
      let library = try content.load()
      let entries = library.directory.values.sorted { $0.id < $1.id }.map {
        Entry($0, at: moment, library.bankHolidays)
      }
      for entry in entries { Terminal.say(json ? entry.json : entry.text) }
      if !json { summarise(entries, at: moment) }
    }
  }

  private func moment() throws -> Double {
    guard let at else { return Date().timeIntervalSince1970 }
    guard let time = LondonTime(at) else {
      throw Stop(.usage, "--at is a day and a time by British clocks, such as 2026-12-25T03:00, not \"\(at)\"")
    }
    return time.unix
  }

  private func summarise(_ entries: [Entry], at moment: Double) {
    let time = LondonTime(unix: moment)
    let open = entries.count { $0.state == .open }
    let unknown = entries.count { $0.state == .unknown }
    let overdue = entries.count { $0.isOverdue }
    let line =
      "\(entries.count) records on \(time.day.weekday.name) \(time): \(open) open, \(entries.count - open - unknown) closed, "
      + "\(unknown) not known; \(overdue) past their review"
    Terminal.say(Terminal.paint(line, overdue > 0 ? .yellow : .green))
  }
}

/// A record at a moment.
private struct Entry {
  let record: DirectoryRecord
  let state: OpenState
  let isOverdue: Bool

  init(_ record: DirectoryRecord, at moment: Double, _ holidays: BankHolidays) {
    self.record = record
    state = record.state(at: moment, holidays)
    isOverdue = record.isOverdue(on: LondonTime(unix: moment).day)
  }

  private var isWithheld: Bool { isOverdue && !record.vital }

  private var opens: LondonTime? {
    guard case .closed(let moment?) = state else { return nil }
    return LondonTime(unix: moment)
  }

  // MARK: For people

  var text: String {
    let columns = [
      Terminal.paint(Entry.padded(record.id, 24), .bold), Terminal.paint(Entry.padded(word, 28), colour),
      Entry.padded(record.reach, 28), record.name,
    ]
    return ([columns.joined(separator: "  ")] + [overdueNote].compactMap(\.self)).joined(separator: "  ")
  }

  private var word: String {
    switch state {
    case .open: "open"
    case .unknown: "?"
    case .closed: opens.map { "closed until \($0.day.weekday.name) \($0)" } ?? "closed"
    }
  }

  private var colour: Terminal.Colour {
    switch state {
    case .open: .green
    case .unknown: .dim
    case .closed: .yellow
    }
  }

  private var overdueNote: String? {
    guard isOverdue else { return nil }
    return Terminal.paint(
      "review was due on \(record.proof.reviewBy), \(isWithheld ? "WITHHELD" : "vital: still sent")", .red)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  // MARK: For tools

  var json: String {
    var json = JSONText()
    json.object { json in
      writeRecord(to: &json)
      writeMoment(to: &json)
      writeDetails(to: &json)
      writeProof(to: &json)
    }
    return json.string
  }

  private func writeRecord(to json: inout JSONText) {
    json.key("id")
    json.value(record.id)
    json.key("name")
    json.value(record.name)
    json.key("reach")
    json.value(record.reach)
    json.key("kind")
    json.value(record.kind.rawValue)
    json.key("send")
    json.value(record.send.rawValue)
    json.key("vital")
    json.value(record.vital)
  }

  private func writeMoment(to json: inout JSONText) {
    json.key("open")
    let isOpen: Bool? =
      switch state {
      case .open: true
      case .closed: false
      case .unknown: nil
      }
    json.value(isOpen)
    json.key("opens")
    json.value(opens?.description)
    json.key("overdue")
    json.value(isOverdue)
    json.key("withheld")
    json.value(isWithheld)
  }

  private func writeDetails(to json: inout JSONText) {
    json.key("for")
    json.value(record.purpose)
    json.key("who")
    json.value(record.details.who)
    json.key("ages")
    json.value(record.details.ages?.description)
    json.key("nations")
    json.value(record.nations)
    json.key("languages")
    json.value(record.details.languages.map(\.rawValue))
    json.key("channels")
    json.object { json in
      for channel in record.details.channels {
        json.key(channel.kind.rawValue)
        json.value(channel.reach)
      }
    }
    json.key("confidential")
    json.value(record.details.confidentiality)
  }

  private func writeProof(to json: inout JSONText) {
    json.key("hours")
    json.value(record.hours?.description)
    json.key("time_zone")
    json.value(LondonTime.zone)
    json.key("cost")
    json.value(record.cost)
    json.key("source")
    json.value(record.proof.sources.first?.url)
    json.key("checked")
    json.value(record.proof.checked.description)
    json.key("review_by")
    json.value(record.proof.reviewBy.description)
  }
}
