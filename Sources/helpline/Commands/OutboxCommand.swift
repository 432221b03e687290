import ArgumentParser
import Dialogue
import Foundation
import Messages
import Store

/// `helpline outbox`: replies that wait or were given up.
struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "List replies that were not sent yet, retry one, or drop one.",
    discussion: """
      Example:  helpline outbox list
      Example:  helpline outbox retry 12
      Neither texts nor numbers are shown. Retrying and dropping are written into the audit trail.
      """,
    subcommands: [OutboxListCommand.self, OutboxRetryCommand.self, OutboxDropCommand.self])
}

/// `helpline outbox list`.
struct OutboxListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List replies that wait, are under way or were given up.",
    discussion: "Example:  helpline outbox list --json")

  @OptionGroup var data: DataOption
  @Option(help: "Most lines.") var limit = 200
  @Flag(help: "One JSON object a line, for tools.") var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
  }

  func run() async throws {
    try await Stop.catching {
      let store = try await data.open(act: "outbox")
      defer { store.close() }
      let now = Date().timeIntervalSince1970
      do throws(StoreFailure) {
        let lines = try await store.outbox(limit: limit)
        for line in lines { Terminal.say(json ? line.json(now) : line.sentence(now)) }
        if lines.isEmpty, !json { Terminal.say("nothing waits, and nothing was given up") }
      } catch {
        throw Stop(.unavailable, error.description)
      }
    }
  }
}

/// `helpline outbox retry`.
struct OutboxRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Have a reply sent now, with all of its tries again.",
    discussion: """
      Example:  helpline outbox retry 12 --by "A. Editor"
      For what waits, is in doubt or has failed. Of a reply in doubt the person may get two. To somebody who sent STOP only the
      answer to a later text of theirs is sent.
      """)

  @OptionGroup var order: OutboxOrder

  func run() async throws {
    try await Stop.catching {
      try await order.carryOut("retry", "will be sent again") { store, now throws(StoreFailure) in
        try await store.retry(reply: order.id, by: order.by, now: now) { Conversation(record: $0).optedOut }
      }
    }
  }
}

/// `helpline outbox drop`.
struct OutboxDropCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Put a reply away: it is not sent, and no longer listed.",
    discussion: """
      Example:  helpline outbox drop 12 --by "A. Editor"
      For what waits, is in doubt or was given up.
      """)

  @OptionGroup var order: OutboxOrder

  func run() async throws {
    try await Stop.catching {
      try await order.carryOut("drop", "is dropped") { store, now throws(StoreFailure) in
        try await store.drop(reply: order.id, by: order.by, now: now)
      }
    }
  }
}

/// Which reply, and who says so.
struct OutboxOrder: ParsableArguments {
  @OptionGroup var data: DataOption
  @Argument(help: "Number of a reply, as helpline outbox list shows it.") var id: Int64
  @Option(help: "Who does it, for the audit trail. Default: the user of this machine.") var by = NSUserName()

  /// Changes the reply in the store, and says what became of it.
  func carryOut(
    _ verb: String, _ done: String, _ change: (Store, _ now: Double) async throws(StoreFailure) -> OutboxChange
  ) async throws {
    let store = try await data.open(act: "outbox \(verb)", subject: "reply \(id)", detail: "by \(by)")
    defer { store.close() }
    let outcome: OutboxChange
    do throws(StoreFailure) {
      outcome = try await change(store, Date().timeIntervalSince1970)
    } catch {
      throw Stop(.unavailable, error.description)
    }
    switch outcome {
    case .done: Terminal.say("reply \(id) \(done)")
    case .noSuchReply: throw Stop(.noInput, "there is no reply \(id), or its person has been forgotten")
    case .refused(let state): throw Stop(.badData, "reply \(id) is \(state), and that stays as it is")
    case .optedOut:
      throw Stop(.badData, "the person of reply \(id) sent STOP and has not asked for it since: it is not sent")
    case .forgotten: throw Stop(.badData, "the person of reply \(id) is about to be forgotten: nothing more is sent")
    }
  }
}

extension OutboxLine {
  fileprivate func sentence(_ now: Double) -> String {
    let age = Int(max(0, now - createdAt)) / 60
    let wait = state == "waiting" && dueAt > now ? ["next try in \(Int((dueAt - now).rounded(.up))) s"] : []
    let details = [state, "\(age) minutes old", "try \(attempt)", code].compactMap(\.self) + wait
    return "reply \(id)  \(account)  \(level.rawValue)  \(details.joined(separator: ", "))"
  }

  fileprivate func json(_ now: Double) -> String {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.value(Int(id))
      json.key("account")
      json.value(account)
      json.key("level")
      json.value(level.rawValue)
      json.key("state")
      json.value(state)
      json.key("age")
      json.value(Int(max(0, now - createdAt)))
      json.key("due_in")
      json.value(state == "waiting" || state == "unknown" ? max(0, (dueAt - now).rounded()) : nil)
      json.key("attempt")
      json.value(attempt)
      json.key("code")
      json.value(code)
    }
    return json.string
  }
}
