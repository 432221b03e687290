import Dialogue
import Foundation
import Gateways
import Logging
import Matching
import Messages
import Store

/// A webhook that came while the store was down, as it lies in the spool.
private struct SpooledMessage: Codable {
  var account: String
  var receivedAt: Double
  var message: InboundMessage
}

extension Switchboard {
  /// The store is down. An emergency gets its text inside the answer where the gateway can carry one; everything else is for the
  /// gateway to repeat (503).
  func withoutStore(
    _ failure: StoreFailure, contents: WebhookContents, account: Account
  ) async -> WebhookAnswer {
    logger.critical("webhook not stored: \(failure)", metadata: ["account": "\(account.name)"])
    guard let reply = account.gateway.inlineReply, let (message, text) = emergency(in: contents) else {
      return WebhookAnswer(status: 503)
    }
    do {
      try spool(message, account: account)
      timers.ring(after: 1)  // the timekeeper empties the spool as soon as the store is back
      logger.critical(
        "an emergency waits in the spool until the database is back", metadata: ["account": "\(account.name)"])
    } catch {
      // The person is answered anyway: silence is worse than a gap in our books.
      logger.critical(
        "the emergency spool failed too: make the data folder writable", metadata: ["account": "\(account.name)"])
    }
    // The gateway waits for this answer: staff are called beside it, not before it.
    Task { await callStaffWithoutStore() }
    return reply(text)
  }

  /// The first emergency among the messages, with the text that answers it. No state, no staff, no store are needed for it.
  private func emergency(in contents: WebhookContents) -> (InboundMessage, String)? {
    let maker = turnMaker(staffing: .nobody)
    for message in contents.arrivals where message.kind.carriesWords {
      let made = maker.turn(Conversation(), message: message)
      if made.reading?.level == .emergency, let text = made.utterances.first?.text.reveal() { return (message, text) }
    }
    return nil
  }

  private func spool(_ message: InboundMessage, account: Account) throws {
    let entry = SpooledMessage(account: account.name, receivedAt: outside.now(), message: message)
    try spool.append(Array(JSONEncoder().encode(entry)))
  }

  /// Takes in what was spooled. What the person was told inline is recorded as said, not said again.
  package func drainSpool() async throws {
    let count = try await spool.drain { entry in
      do {
        let spooled = try JSONDecoder().decode(SpooledMessage.self, from: Data(entry))
        try await receive(spooled.message, account: spooled.account, at: spooled.receivedAt, saidInline: true)
      } catch let failure as StoreFailure where failure.isPassing {
        throw failure
      } catch {
        // Of another version, or refused by the schema: it waits for a person, and must not hold back the others.
        try spool.setAside(entry)
        logger.critical(
          "a spooled emergency could not be taken in: it lies in emergency.spool.unread beside the database")
      }
    }
    if count > 0 { logger.notice("spooled emergencies taken in", metadata: ["count": "\(count)"]) }
  }

  /// Calls staff directly: there is no case number yet, only the fact.
  private func callStaffWithoutStore() async {
    await tellStaff(.storeDown)
  }

  /// Tells staff at once, with one try for each way: for what has no case.
  func tellStaff(_ news: StaffNotice.News) async {
    let now = outside.now()
    let notice = StaffNotice(news: news, id: "notice-\(Int(now * 1000))", at: now)
    await withDiscardingTaskGroup { group in
      for (index, channel) in channels(for: news).enumerated() {
        group.addTask { [self] in
          let result = await outside.deliver(notice, by: channel, textID: Int64(now * 1000) + Int64(index))
          guard result != .success else { return }
          logger.error("staff alert failed", metadata: ["channel": "\(channel.name)", "code": "\(result.code)"])
        }
      }
    }
  }
}
