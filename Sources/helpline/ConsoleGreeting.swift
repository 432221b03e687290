import Console
import Foundation
import Messages
import Store

/// What the server says of its console: where it is, and how the first account is made.
struct ConsoleGreeting {
  let settings: ConsoleSettings
  let store: Store
  private static let demoName = "Demo"

  func say(port: Int) async {
    let address = settings.url ?? "http://\(settings.host):\(port)"
    Terminal.say("console for staff: \(address)")
    do throws(StoreFailure) {
      let accounts = try await store.allStaff()
      guard !accounts.contains(where: { $0.state == .active }) else { return }
      guard settings.isDemo else {
        let how =
          "NOBODY CAN LOG IN: make the first account with  helpline staff add NAME --role admin --role responder"
        return Terminal.say(Terminal.paint("WARNING: ", .yellow) + how)
      }
      Terminal.say("set your account up: \(address)/setup/\(try await demoLink(accounts))")
    } catch {
      Terminal.complain("accounts could not be read: \(error)")
    }
  }

  /// One account with every role, for whoever tries it out; a new link at each start until one is used.
  private func demoLink(_ accounts: [StaffAccount]) async throws(StoreFailure) -> String {
    let now = Date().timeIntervalSince1970
    let (token, invitation) = StaffInvitation.make(.whole, life: StaffInvitation.life, now: now)
    if let known = accounts.first(where: { $0.name == ConsoleGreeting.demoName }) {
      _ = try await store.invite(known.id, invitation, by: "demo", now: now)
    } else {
      _ = try await store.addStaff(
        ConsoleGreeting.demoName, roles: Set(StaffRole.allCases), invitation: invitation, by: "demo", now: now)
    }
    return token.reveal()
  }
}
