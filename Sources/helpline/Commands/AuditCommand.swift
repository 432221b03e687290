import ArgumentParser
import Console
import Foundation
import Messages
import Store

/// `helpline audit`: the access log.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Verify the access log: who read and did what.",
    discussion: "Example:  helpline audit verify", subcommands: [AuditVerifyCommand.self])
}

/// `helpline audit verify`: walks the chain of the access log, without a server.
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Walk the access log and find the first line that was changed or taken away.",
    discussion: """
      Example:  helpline audit verify
      Example:  helpline audit verify --expect 1204:9f86d0...
      Prints the end of the log, a number and a code. Keep it somewhere else: with --expect a log that was cut off or replaced
      as a whole is found too. Ends with 0 when it is intact, 65 when it is not.
      """)

  @OptionGroup var data: DataOption
  @Option(help: "NUMBER:CODE of an end that was kept elsewhere.") var expect: String?
  @Flag(help: "One JSON object, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let expected = try expect.map { text in
        guard let head = AccessHead(text) else {
          throw Stop(.usage, "--expect is a number, a colon and 64 digits, as this command prints them")
        }
        return head
      }
      // Read only: verifying must not add to what it verifies.
      let store = try data.open()
      defer { store.close() }
      let check: AccessCheck
      do throws(StoreFailure) {
        check = try await store.checkAccess(expected: expected)
      } catch {
        throw Stop(.unavailable, error.description)
      }
      Terminal.say(json ? AuditVerifyCommand.json(check) : "the access log is \(check.words)")
      guard check.isIntact else { throw ExitCode(Stop.Status.badData.rawValue) }
    }
  }

  private static func json(_ check: AccessCheck) -> String {
    var json = JSONText()
    json.object { json in
      json.key("intact")
      json.value(check.isIntact as Bool?)
      json.key("found")
      json.value(check.words)
    }
    return json.string
  }
}
