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
  @Option(help: "reached, safe, refused, unreachable or other.") var outcome: CaseOutcome = .other

  func run() async throws {
    try await Stop.catching {
      let store = try await data.open(
        act: close == nil ? "cases" : "close case", subject: close.map { "case \($0)" } ?? "",
        detail: close == nil ? "" : outcome.rawValue)
      defer { store.close() }
      let now = Date().timeIntervalSince1970
      do throws(StoreFailure) {
        if let take { return Terminal.say(try await store.acknowledge(case: take, by: by, now: now).line) }
        if let close {
          // Nobody holds it, or it is refused: so there is nothing that the person would have to hear.
          let member = StaffMember(id: 0, name: "the command line")
          let change = try await store.close(close, as: outcome, by: member, now: now) { _ in nil }
          return Terminal.say(CasesCommand.words(change, close, outcome))
        }
        for open in try await store.openCases() {
          let holder = open.holder.map { "  with \($0.name)" } ?? ""
          Terminal.say(
            "case \(open.number)  \(open.level.rawValue)  open for \(Int(now - open.openedAt) / 60) minutes\(holder)")
        }
      } catch {
        throw Stop(.unavailable, error.description)
      }
    }
  }

  private static func words(_ change: CaseChange, _ number: Int64, _ outcome: CaseOutcome) -> String {
    switch change {
    case .done: "case \(number) closed: \(outcome.rawValue)"
    case .heldBy(let name): "\(name) has case \(number): only they can close it, in the console"
    case .noSuchCase, .closed, .notHeld, .mayNotBeSent: "there is no open case \(number)"
    }
  }
}

extension CaseOutcome: ExpressibleByArgument {}
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
