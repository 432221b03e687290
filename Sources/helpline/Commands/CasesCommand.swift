import ArgumentParser
import Foundation
import Messages
import Store

/// `helpline cases`: what waits for a person, until there is a console.
struct CasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List open cases, or close one.",
    discussion: """
      Example:  helpline cases
      Example:  helpline cases --close 12 --outcome reached
      """)

  @OptionGroup var data: DataOption
  @Option(help: "Number of a case to close.") var close: Int64?
  @Option(help: "reached, safe, refused, unreachable or other.") var outcome: Outcome = .other

  /// How a case ended.
  enum Outcome: String, ExpressibleByArgument, CaseIterable { case reached, safe, refused, unreachable, other }

  func run() async throws {
    try await Stop.catching {
      let store = try await data.open(
        act: close == nil ? "cases" : "close case", subject: close.map { "case \($0)" } ?? "",
        detail: close == nil ? "" : outcome.rawValue)
      defer { store.close() }
      let now = Date().timeIntervalSince1970
      do throws(StoreFailure) {
        if let close {
          let done = try await store.closeCase(close, outcome: outcome.rawValue, now: now)
          return Terminal.say(done ? "case \(close) closed: \(outcome.rawValue)" : "there is no open case \(close)")
        }
        for open in try await store.openCases() {
          Terminal.say("case \(open.number)  \(open.level.rawValue)  open for \(Int(now - open.openedAt) / 60) minutes")
        }
      } catch {
        throw Stop(.unavailable, error.description)
      }
    }
  }
}
