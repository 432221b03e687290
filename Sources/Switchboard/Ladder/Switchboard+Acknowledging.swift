import Gateways
import Logging
package import Messages
package import Store

extension Switchboard {
  /// Takes a case by the token of an alert's link.
  ///
  /// - Parameter name: who says so, where the caller knows; otherwise it is whom the alert went to.
  package func acknowledge(token: String, by name: String? = nil) async throws(StoreFailure) -> Acknowledgement {
    told(try await store.acknowledge(token: token, by: name, now: outside.now()))
  }

  /// What a link stands for, for the page that it opens; takes nothing.
  package func acknowledgeable(token: String) async throws(StoreFailure) -> Acknowledgeable? {
    try await store.acknowledgeable(token: token, now: outside.now())
  }

  /// Takes a case by the code that was texted from a phone of the rota; any other phone is unknown.
  package func acknowledge(code: String, from address: Address) async throws(StoreFailure) -> Acknowledgement {
    guard let person = rota.person(at: address) else { return .unknown }
    return told(
      try await store.acknowledge(code: code, by: person.name, arrival: nil, now: outside.now()) ?? .unknown)
  }

  /// Open inboxes show at once who has said that they see to a case.
  @discardableResult
  private func told(_ outcome: Acknowledgement) -> Acknowledgement {
    if case .yours(let number, _) = outcome { news.tell(.staffCase(number)) }
    return outcome
  }

  /// Hears a text from a phone of the rota that holds a code, and answers it there. Such a text is never a call for help; any
  /// other text from such a phone is: whoever works here may need the helpline too.
  ///
  /// - Returns: whether it was one.
  func hearStaff(_ message: InboundMessage, account: Account) async throws(StoreFailure) -> Bool {
    guard message.kind == .text, message.from.kind == .phone, let person = rota.person(at: message.from),
      let code = ReplyCode.read(message.text.reveal())
    else { return false }
    let now = outside.now()
    let arrival = Arrival(account: account.name, message: message, receivedAt: now)
    let outcome = try await store.acknowledge(code: code, by: person.name, arrival: arrival, now: now)
    guard let sentence = outcome.map(told)?.sentence else { return true }  // a repeat, or too many wrong codes
    // The gateway waits for the answer to its webhook: the text goes beside it.
    Task { await answerStaff(sentence, to: message.from, account: account) }
    return true
  }

  private func answerStaff(_ sentence: String, to address: Address, account: Account) async {
    do throws(CallFailure) {
      let id = Int64(outside.now() * 1000)
      let result = try await outside.text(sentence, to: address, through: account, id: id)
      guard result != .success else { return }
      logger.error("a code was not answered", metadata: ["account": "\(account.name)", "code": "\(result.code)"])
    } catch {
      logger.error("a code was not answered", metadata: ["account": "\(account.name)", "code": "\(error.code)"])
    }
  }
}

extension Rota {
  /// Whose telephone it is; where two share one, the first.
  func person(at address: Address) -> RotaPerson? {
    guard address.kind == .phone else { return nil }
    return people.first { $0.phone == address.value }
  }
}

/// The form in which staff text a code: the four digits, with or without a word such as OK before them.
enum ReplyCode {
  /// The digits; nil where the text is anything else.
  static func read(_ text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard let last = words.last, words.count <= 2 else { return nil }
    var (word, digits) = (words.count == 2 ? words[0].lowercased() : "", String(last))
    if words.count == 1 {
      word = String(digits.prefix { !$0.isNumber }).lowercased()
      digits = String(digits.dropFirst(word.count))
    }
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), known.contains(word) else {
      return nil
    }
    return digits
  }

  private static let known: Set<String> = ["", "ok", "okay", "ack", "take", "yes"]
}

extension Acknowledgement {
  /// What the telephone is told; nil for silence.
  var sentence: String? {
    switch self {
    case .yours(let number, _): "Case \(number) is yours."
    case .taken(let number, let name): "Case \(number) is with \(name) already."
    case .closed(let number): "Case \(number) is closed already."
    case .unknown: "No case has that code. Look at the alert again, or: helpline cases"
    case .ignored: nil
    }
  }
}
