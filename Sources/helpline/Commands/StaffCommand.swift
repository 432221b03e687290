import ArgumentParser
import Console
import Foundation
import Messages
import Store

/// `helpline staff`: accounts of the console, from the machine itself.
struct StaffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Make, list, disable or reset accounts of the console.",
    discussion: """
      Example:  helpline staff add "Ann Other" --role responder --role admin
      Example:  helpline staff list
      Each call is written into the access log.
      """,
    subcommands: [StaffAddCommand.self, StaffListCommand.self, StaffDisableCommand.self, StaffResetCommand.self])
}

extension StaffRole: ExpressibleByArgument {}

/// `helpline staff add`.
struct StaffAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make an account and print its set-up link, which is good once, for three days.",
    discussion: """
      Example:  helpline staff add "Ann Other" --role responder
      Roles: auditor (reads conversations without names and numbers), responder (reads and answers), editor (looks after
      content), admin (looks after accounts, settings and the access log, and reads no conversation).
      """)

  @OptionGroup var data: DataOption
  @Argument(help: "Name of the person; it stands in the access log.") var name: String
  @Option(name: .customLong("role"), help: "auditor, responder, editor or admin; may be given several times.")
  var roles: [StaffRole] = []

  func run() async throws {
    try await Stop.catching {
      guard StaffAccount.isName(name) else {
        throw Stop(.usage, "a name has 2 to 40 letters, digits, spaces, dots and hyphens, and begins with a letter")
      }
      guard !roles.isEmpty else { throw Stop(.usage, "give at least one role, such as --role responder") }
      try await StaffBook(data).use { store, now throws(StoreFailure) in
        let (token, invitation) = StaffInvitation.make(.whole, life: StaffInvitation.life, now: now)
        let id = try await store.addStaff(
          name, roles: Set(roles), invitation: invitation, by: DataOption.who, now: now)
        return id == nil ? nil : token
      } say: { token in
        guard let token else { throw Stop(.badData, "there is an account of the name \(name) already") }
        try StaffBook(data).sayLink(token, for: name)
      }
    }
  }
}

/// `helpline staff list`.
struct StaffListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts.", discussion: "Example:  helpline staff list --json")

  @OptionGroup var data: DataOption
  @Flag(help: "One JSON object a line, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      try await StaffBook(data).use { store, _ throws(StoreFailure) in
        try await store.allStaff()
      } say: { accounts in
        for account in accounts { Terminal.say(json ? StaffLine.json(account) : StaffLine.text(account)) }
        if accounts.isEmpty, !json {
          Terminal.say("there are no accounts: helpline staff add NAME --role admin --role responder")
        }
      }
    }
  }
}

/// `helpline staff disable`.
struct StaffDisableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Take the right to log in away at once; all sessions end.",
    discussion: #"Example:  helpline staff disable "Ann Other""#)

  @OptionGroup var data: DataOption
  @Argument(help: "Name of the account.") var name: String

  func run() async throws {
    try await Stop.catching {
      try await StaffBook(data).use { store, now throws(StoreFailure) in
        guard let account = try await store.staff(named: name) else { return false }
        return try await store.disableStaff(account.id, by: DataOption.who, keepingAnAdmin: false, now: now)
      } say: { done in
        guard done else { throw Stop(.noInput, "there is no account of the name \(name): helpline staff list") }
        Terminal.say("\(name) can no longer log in")
      }
    }
  }
}

/// `helpline staff reset`.
struct StaffResetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Print a new set-up link; the old password and second factor count no more.",
    discussion: """
      Example:  helpline staff reset "Ann Other"
      For an account that was disabled, too. Make sure that it is really they who ask.
      """)

  @OptionGroup var data: DataOption
  @Argument(help: "Name of the account.") var name: String

  func run() async throws {
    try await Stop.catching {
      try await StaffBook(data).use { store, now throws(StoreFailure) in
        guard let account = try await store.staff(named: name) else { return nil }
        let (token, invitation) = StaffInvitation.make(.whole, life: StaffInvitation.life, now: now)
        return try await store.invite(account.id, invitation, by: DataOption.who, now: now) ? token : nil
      } say: { (token: Redacted<String>?) in
        guard let token else { throw Stop(.noInput, "there is no account of the name \(name): helpline staff list") }
        try StaffBook(data).sayLink(token, for: name)
      }
    }
  }
}

/// The store, for a command on accounts. Its acts are written into the access log with what they change.
struct StaffBook {
  private let data: DataOption

  init(_ data: DataOption) { self.data = data }

  func use<Result>(
    _ work: (Store, _ now: Double) async throws(StoreFailure) -> Result, say: (Result) throws -> Void
  ) async throws {
    let store = try data.open()
    defer { store.close() }
    let result: Result
    do throws(StoreFailure) {
      result = try await work(store, Date().timeIntervalSince1970)
    } catch {
      throw Stop(.unavailable, error.description)
    }
    try say(result)
  }

  func sayLink(_ token: Redacted<String>, for name: String) throws {
    let console = try HelplineSettings.read(file: data.config).console
    // Port 0: only the running server knows, and it said so at its start.
    let listener = console.port == 0 ? "(the console's address)" : "http://\(console.host):\(console.port)"
    let address = console.url ?? listener
    Terminal.say("\(name) sets the account up here, once, within three days:")
    Terminal.say("\(address)/setup/\(token.reveal())")
  }
}

private enum StaffLine {
  static func text(_ account: StaffAccount) -> String {
    let last = account.lastLogin.map { "last log-in \(time($0))" } ?? "never logged in"
    return "\(Terminal.paint(account.name, .bold))  \(roles(account))  \(account.state.rawValue)  \(last)"
  }

  static func json(_ account: StaffAccount) -> String {
    var json = JSONText()
    json.object { json in
      json.key("name")
      json.value(account.name)
      json.key("roles")
      json.value(roles(account))
      json.key("state")
      json.value(account.state.rawValue)
      json.key("last_login")
      json.value(account.lastLogin.map(time))
    }
    return json.string
  }

  private static func roles(_ account: StaffAccount) -> String {
    account.roles.sorted().map(\.rawValue).joined(separator: ",")
  }

  private static func time(_ moment: Double) -> String {
    Date(timeIntervalSince1970: moment).formatted(.iso8601.dateTimeSeparator(.space))
  }
}
