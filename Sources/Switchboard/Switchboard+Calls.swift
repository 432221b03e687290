import Dialogue
import Gateways
import Logging
import Messages
import Metrics
import Synchronization

extension Switchboard {
  /// What is done with a call to an account's number. Who calls is neither stored nor logged; the store is not asked at all.
  func answerCall(_ request: WebhookRequest, _ account: Account) throws(WebhookRejection) -> WebhookAnswer {
    let surroundings = turnMaker(staffing: .nobody).surroundings
    // Content without these texts does not load; numbers are better than silence all the same.
    let words = CallWords(
      greeting: surroundings.sentence("call") ?? Switchboard.bareNumbers,
      forwarding: surroundings.sentence("call-forward") ?? Switchboard.bareNumbers,
      ending: surroundings.sentence("call-over") ?? Switchboard.bareNumbers)
    let answer = try account.gateway.answerCall(
      request, account.settings, words: words, isStaffed: isLineStaffed(account), now: outside.now())
    Counter(label: "helpline_calls", dimensions: [("account", account.name)]).increment()
    return answer
  }

  private static let bareNumbers = "In danger: 999. Samaritans: 116 123."

  /// Whether somebody is on call in the role that the account's line is for; a line without a role is called at all hours.
  private func isLineStaffed(_ account: Account) -> Bool {
    guard account.settings.callLine != nil else { return false }
    guard let role = account.settings.callRole else { return true }
    return roster.withLock { !$0.onCall(role, at: outside.now()).isEmpty }
  }
}
