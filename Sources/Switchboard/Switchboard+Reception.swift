import Dialogue
package import Gateways
import Logging
import Matching
package import Messages
import Metrics
package import Store
import Synchronization

extension Switchboard {
  /// Takes a webhook from the outside: verify, decode, commit, and only then acknowledge (gateways.md 0.3).
  package func receive(_ request: WebhookRequest, gateway: String, account: String) async -> WebhookAnswer {
    guard let account = self.account(account, at: gateway) else { return WebhookAnswer(status: 404) }
    do throws(WebhookRejection) {
      if account.gateway.isCall(request, account: account.name) { return try answerCall(request, account) }
      if let answer = try account.gateway.handshake?(request, account.settings) { return answer }
      try account.gateway.verify(request, await settings(of: account, for: request), outside.now())
      try refuseReplay(of: request, account)
      let contents = try account.gateway.decode(request, account.settings)
      return await admit(contents, account: account)
    } catch {
      return refuse(error, account: account)
    }
  }

  private func account(_ name: String, at gateway: String) -> Account? {
    settings.accounts.first { $0.name == name && $0.gateway.id == gateway }
  }

  /// Bytes that a webhook's body may have; what is meant for nobody is read like most.
  package func largestBody(gateway: String, account: String) -> Int {
    self.account(account, at: gateway)?.gateway.largestBody ?? Gateway.usualBody
  }

  /// Refuses a body that is longer than that. Nothing of it was kept.
  package func refuseTooLarge(gateway: String, account: String) -> WebhookAnswer {
    let rejection = WebhookRejection(.tooLarge)
    return self.account(account, at: gateway).map { refuse(rejection, account: $0) } ?? rejection.answer
  }

  /// A signature that leaves the body open is good for one body.
  private func refuseReplay(of request: WebhookRequest, _ account: Account) throws(WebhookRejection) {
    guard let nonce = try account.gateway.nonce?(request, account.settings) else { return }
    guard replays.withLock({ $0.admits(nonce, account: account.name) }) else { throw WebhookRejection(.replay) }
  }

  private func refuse(_ rejection: WebhookRejection, account: Account) -> WebhookAnswer {
    Counter(
      label: "helpline_webhooks_refused",
      dimensions: [("gateway", account.gateway.id), ("reason", rejection.reason.rawValue)]
    ).increment()
    logger.warning(
      "webhook refused", metadata: ["account": "\(account.name)", "reason": "\(rejection.reason.rawValue)"])
    return rejection.answer
  }

  private func admit(_ contents: WebhookContents, account: Account) async -> WebhookAnswer {
    if let ignored = contents.ignored {
      logger.debug("webhook ignored", metadata: ["account": "\(account.name)", "reason": "\(ignored)"])
    }
    do throws(StoreFailure) {
      for message in contents.arrivals where try await !hearStaff(message, account: account) {
        try await receive(message, account: account.name)
      }
      for report in contents.reports { try await take(report, account: account) }
      if !contents.reports.isEmpty {
        news.tell(.deliveries)
        outbox.ring()  // of a friend who was not reached the person hears
      }
      for event in contents.events {
        try await note(event)
        follow(event, account)
      }
      return contents.answer ?? account.gateway.acknowledgement(account.settings)
    } catch {
      return await withoutStore(error, contents: contents, account: account)
    }
  }

  /// Writes one delivery report down, and does what follows from it.
  func take(_ report: DeliveryReport, account: Account) async throws(StoreFailure) {
    let after = try await store.report(
      report, account: account.name, onFailure: lostReply, helper: helper(of: account), by: buddies,
      now: outside.now())
    if let state = after.moved { count(state, account: account.name) }
    if after.openCase != nil { alarms.ring() }
    if after.isHandedOver { outbox.ring() }
  }

  /// Stores and answers one message. Throws when nothing was stored.
  @discardableResult
  package func receive(
    _ message: InboundMessage, account: String, pulled: Bool = false, at moment: Double? = nil,
    saidInline: Bool = false
  ) async throws(StoreFailure) -> Admission {
    // What was said inline is recorded as it was said.
    var maker = turnMaker(staffing: saidInline ? .nobody : nil)
    // A page waits for its answer, and what was said inline is said.
    if !pulled, !saidInline { maker.window = settings.typingWindow }
    let decider = maker
    // Read outside of the writer's thread; only a conversation with something open needs a second reading.
    let words = message.payload ?? message.text.reveal()
    let read = message.kind.carriesWords && !words.isEmpty ? maker.loaded.read(words, MatchContext()) : nil
    let arrival = Arrival(account: account, message: message, receivedAt: moment ?? outside.now())
    let admission = try await store.receive(arrival, by: buddies) { [self] record, facts in
      let conversation = record.map(Conversation.init(record:)) ?? Conversation()
      let made = decider.on(line(facts)).turn(conversation, message: message, read: read)
      var verdict = decider.verdict(made, pulled: pulled)
      if saidInline, !verdict.replies.isEmpty { verdict.replies[0].isPulled = true }
      if !message.from.kind.canReceive { verdict.replies = [] }
      return verdict
    }
    if case .committed(let committed) = admission {
      count(read, account: account)
      ring(for: committed)
    }
    return admission
  }

  private func count(_ reading: Reading?, account: String) {
    let decision = reading?.decision.rawValue ?? "unreadable"
    let level = reading?.level ?? .normal
    let counter = messageCounters.withLock { counters in
      let key = MessageCount(account: account, decision: decision, level: level)
      if let known = counters[key] { return known }
      let counter = Counter(
        label: "helpline_messages",
        dimensions: [("account", account), ("decision", decision), ("level", level.rawValue)])
      counters[key] = counter
      return counter
    }
    counter.increment()
  }

  /// Makes the call that an event asks for, beside the answer to the webhook: the provider does not wait for it.
  private func follow(_ event: WebhookEvent, _ account: Account) {
    do throws(SettingsProblem) {
      guard let call = try account.gateway.follow?(event, account.settings) else { return }
      Task {
        do throws(CallFailure) {
          let answer = try await outside.call(call)
          guard answer.status >= 300 else { return }
          logger.warning("what an event asked for was refused", metadata: ["account": "\(account.name)"])
        } catch {
          logger.warning("what an event asked for failed: \(error.code)", metadata: ["account": "\(account.name)"])
        }
      }
    } catch {
      logger.error("what an event asked for cannot be done: \(error)")
    }
  }

  private func note(_ event: WebhookEvent) async throws(StoreFailure) {
    let (address, happening): (Address, Event)
    switch event {
    case .optOut(let person): (address, happening) = (person, .providerOptedOut)
    case .optIn(let person): (address, happening) = (person, .providerOptedIn)
    // Nothing here is marketing; a start is among the arrivals; a room is joined and a subscription confirmed by a call.
    case .marketingOptOut, .conversationStart, .roomInvite, .subscription: return
    }
    if happening == .providerOptedOut,
      let told = try await store.refuse(address, now: outside.now(), by: buddies)
    {
      ring(for: told)
    }
    guard let contact = try await store.contact(of: address) else { return }
    try await happen(happening, to: contact)
  }

  /// Lets an event happen to a contact and wakes whoever has work from it.
  func happen(_ event: Event, to contact: Int64) async throws(StoreFailure) {
    let maker = turnMaker()
    let committed = try await store.happen(to: contact, now: outside.now()) { record in
      maker.verdict(maker.make(Conversation(record: record), event), pulled: false)
    }
    if let committed { ring(for: committed) }
  }
}
