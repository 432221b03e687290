import ArgumentParser
import Foundation
import Messages
import Store

/// `helpline cases`: what waits for a person, until there is a console.
struct CasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List open cases, take one, or close one.",
    discussion: """
      Example:  helpline cases
      Example:  helpline cases --take 12 --by "A. Responder"
      Example:  helpline cases --close 12 --outcome reached
      Taking a case ends its alerts.
      """)

  @OptionGroup var data: DataOption
  @Option(help: "Number of a case that you take: nobody else is called for it.") var take: Int64?
  @Option(help: "Who takes it. Default: the user of this machine.") var by = NSUserName()
  @Option(help: "Number of a case to close.") var close: Int64?
  @Option(help: "reached, safe, refused, unreachable or other.") var outcome: Outcome = .other

  /// How a case ended.
  enum Outcome: String, ExpressibleByArgument, CaseIterable { case reached, safe, refused, unreachable, other }

  func run() async throws {
    try await Stop.catching {
      let store = try data.open()
      defer { store.close() }
      let now = Date().timeIntervalSince1970
      do throws(StoreFailure) {
        if let take { return Console.say(try await store.acknowledge(case: take, by: by, now: now).line) }
        if let close {
          let done = try await store.closeCase(close, outcome: outcome.rawValue, now: now)
          return Console.say(done ? "case \(close) closed: \(outcome.rawValue)" : "there is no open case \(close)")
        }
        for open in try await store.openCases() {
          Console.say("case \(open.number)  \(open.level.rawValue)  open for \(Int(now - open.openedAt) / 60) minutes")
        }
      } catch {
        throw Stop(.unavailable, error.description)
      }
    }
  }
}

extension Acknowledgement {
  /// What became of taking a case.
  fileprivate var line: String {
    switch self {
    case .yours(let number, let name): "case \(number) is with \(name)"
    case .taken(let number, let name): "case \(number) is with \(name) already"
    case .closed(let number): "case \(number) is closed already"
    case .unknown, .ignored: "there is no such case"
    }
  }
}
