import ArgumentParser
import Content
import Foundation
import Store

/// `helpline withdraw`: takes an answer, a sentence, a flow or a number out of use, on a running server.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take an answer or a number out of use at once, or bring it back.",
    discussion: """
      Example:  helpline withdraw intent:law.tax --by "A. Editor" --reason "threshold has changed"
      Example:  helpline withdraw record:crimestoppers --by "A. Editor" --reason "number rings out"
      Example:  helpline withdraw --restore record:crimestoppers --by "A. Editor"
      Example:  helpline withdraw --list
      A running server stops saying it within a second or two. A text that names a withdrawn number is replaced by its other
      numbers. 999 and the Samaritans cannot be withdrawn. Then see who was sent it: helpline recall.
      """)

  @OptionGroup var content: ContentOption
  @OptionGroup var data: DataOption
  @Argument(help: "intent:ID, text:ID, flow:ID or record:ID.") var subject: String?
  @Option(help: "Who does it.") var by: String?
  @Option(help: "Why; never a person's words or number.") var reason: String?
  @Flag(help: "Bring it back into use.") var restore = false
  @Flag(help: "Show what is withdrawn.") var list = false

  func run() async throws {
    try await Stop.catching {
      let store = try await data.open(
        act: list ? "withdrawals" : restore ? "restore" : "withdraw", subject: subject ?? "", detail: reason ?? "")
      defer { store.close() }
      do throws(StoreFailure) {
        if list { return show(try await store.withdrawals()) }
      } catch {
        throw Stop(.unavailable, error.description)
      }
      try await change(store)
    }
  }

  private func show(_ withdrawals: [Withdrawal]) {
    for entry in withdrawals {
      let day = Day(unix: entry.at)
      Terminal.say("\(Terminal.paint(entry.subject, .bold))  \(day)  \(entry.by): \(entry.reason)")
    }
    if withdrawals.isEmpty { Terminal.say("nothing is withdrawn") }
  }

  private func change(_ store: Store) async throws {
    guard let subject else { throw Stop(.usage, "name what to withdraw, such as intent:law.tax, or give --list") }
    guard let by, !by.isEmpty else { throw Stop(.usage, "say who does it: --by \"Name\"") }
    let now = Date().timeIntervalSince1970
    do throws(StoreFailure) {
      if restore {
        let done = try await store.restore(subject, by: by, now: now)
        return Terminal.say(done ? "\(subject) is in use again" : "\(subject) was not withdrawn")
      }
    } catch {
      throw Stop(.unavailable, error.description)
    }
    try demandWithdrawable(subject)
    guard let reason, !reason.isEmpty else { throw Stop(.usage, "say why: --reason \"...\"") }
    do throws(StoreFailure) {
      try await store.withdraw(Withdrawal(subject: subject, reason: reason, by: by, at: now))
    } catch {
      throw Stop(.unavailable, error.description)
    }
    Terminal.say("\(subject) is withdrawn. Who was sent it:  helpline recall \(subject)")
  }

  /// A mistyped name would withdraw nothing and look done.
  private func demandWithdrawable(_ subject: String) throws {
    let library = try content.load()
    guard WithdrawableSubject.all(of: library).contains(subject) else {
      throw Stop(
        .usage, "there is no \(subject): write intent:ID, text:ID, flow:ID or record:ID (helpline sign-off --list)")
    }
    guard !WithdrawableSubject.lastResort.contains(subject) else {
      throw Stop(.usage, "\(subject) is what is sent when all else is withdrawn: correct it in the directory instead")
    }
  }
}

/// What can be taken out of use: a subject of sign-off in all of its languages.
enum WithdrawableSubject {
  static func all(of library: ContentLibrary) -> Set<String> {
    Set(library.subjects.map { $0.subject.withoutLanguage })
  }

  static let lastResort: Set<String> = ["record:emergency", "record:samaritans"]
}
