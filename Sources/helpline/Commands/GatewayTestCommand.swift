import ArgumentParser
import Foundation
import Gateways
import Messages
import Store
import Switchboard
import Transport

/// `helpline gateway test`: one text through an account, and what becomes of it.
struct GatewayTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send one text through an account and wait for its delivery report.",
    discussion: """
      Example:  helpline gateway test main --to "07700 900123" --config /etc/helpline.yaml
      Reports come to the running server; without one only the gateway's answer is seen. The text costs what a text costs.
      """)

  @Argument(help: "Name of an account, or a gateway's id where it has one account.") var id: String
  @Option(help: "Whom to send it to: your own number or address.") var to: String
  @Option(help: "Most seconds to wait for the report.") var wait = 60
  @OptionGroup var data: DataOption

  func validate() throws {
    guard (0...3600).contains(wait) else { throw ValidationError("--wait must be 0 to 3600 seconds") }
  }

  func run() async throws {
    try await Stop.catching {
      let settings = try HelplineSettings.read(file: data.config)
      let account = try chosen(settings.accounts)
      let folder = DataFolder(path: settings.data)
      let store = FileManager.default.fileExists(atPath: folder.database) ? try data.open(settings.data) : nil
      defer { store?.close() }
      let taken = try await send(try message(account), account, Server.transport(settings.transport), store)
      Terminal.say("\(account.name): taken by \(account.gateway.profile.name), \(taken.state.rawValue)")
      guard let store, folder.isServed else {
        return Terminal.say("no server runs on \(settings.data): its delivery report cannot be seen")
      }
      try await ReceiptWatch(account: account, id: taken.id, store: store).wait(taken.state, seconds: wait)
    }
  }

  private func chosen(_ accounts: [Account]) throws -> Account {
    if let account = accounts.first(where: { $0.name == id }) { return account }
    let ofKind = accounts.filter { $0.gateway.id == id }
    guard let only = ofKind.first, ofKind.count == 1 else {
      let names = accounts.map(\.name).joined(separator: ", ")
      throw Stop(
        .usage, "there is no account \(id): write one of those under gateways (\(names.isEmpty ? "none" : names))")
    }
    return only
  }

  /// Ids are beyond those of replies, and differ each time: gateways that know a repeat by them take none for one.
  private func message(_ account: Account) throws -> OutboundMessage {
    let now = Date().timeIntervalSince1970
    // Whoever gets it by a mistyped number learns nothing of a helpline.
    return OutboundMessage(
      id: Int64(now * 1000), to: try recipient(account), text: "This is a test text. You need not answer.",
      level: .normal, now: now)
  }

  private func recipient(_ account: Account) throws -> Address {
    let kind = account.gateway.profile.reaches
    guard kind == .phone else { return Address(kind: kind, value: Redacted(to)) }
    guard let number = PhoneNumber.e164(to, region: account.settings.text("default_region") ?? "GB") else {
      throw Stop(.usage, "--to is not a number that can be: write it with + and the country's code")
    }
    return Address(kind: .phone, value: Redacted(number))
  }

  private func send(
    _ message: OutboundMessage, _ account: Account, _ transport: Transport, _ store: Store?
  ) async throws -> (id: String, state: DeliveryState) {
    do {
      let call = try account.gateway.encode(message, account.settings)
      try await store?.noteTrial(account: account.name, now: message.now)
      let answer = try await transport.call(call)
      await transport.close()
      return try account.gateway.outcome(answer, of: message, account.settings).taken(by: account.name)
    } catch let problem as SettingsProblem {
      throw Stop(.badConfiguration, problem.description)
    } catch let failure as StoreFailure {
      throw Stop(.unavailable, failure.description)
    } catch let failure as CallFailure {
      throw failure.stop(account.name)
    }
  }
}

/// Looks for the reports that the running server takes in.
private struct ReceiptWatch {
  let account: Account
  let id: String
  let store: Store

  /// Waits until the text has come as far as it can. Throws `Stop` for a failure, and when the time is over.
  func wait(_ first: DeliveryState, seconds: Int) async throws {
    let reports = account.gateway.profile.reports
    guard !reports.isEmpty, !id.isEmpty else {
      return Terminal.say(
        "\(account.gateway.profile.name) reports nothing that can be matched: this is all that is known")
    }
    let last: DeliveryState = reports.contains(.delivered) ? .delivered : .sent
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var state = first
    while state != last {
      let next = try await reported(after: state)
      if next != state { Terminal.say("\(account.name): \(next.rawValue)") }
      state = next
      guard state != last else { break }
      guard clock.now < end else {
        throw Stop(
          .temporary,
          "no report of its end within \(seconds) s, the last word is \(state.rawValue): does the provider know "
            + "the webhook? helpline gateway show \(account.gateway.id)")
      }
      try await Task.sleep(for: .milliseconds(250))
    }
  }

  private func reported(after state: DeliveryState) async throws -> DeliveryState {
    var state = state
    var code: String?
    do throws(StoreFailure) {
      for report in try await store.reports(account: account.name, providerID: id)
      where state.advances(to: report.state) {
        (state, code) = (report.state, report.code)
      }
    } catch {
      throw Stop(.unavailable, error.description)
    }
    let why = code.map { " (\($0))" } ?? ""
    switch state {
    case .queued, .sent, .delivered: return state
    case .failed: throw Stop(.unavailable, "\(account.name): failed\(why)")
    case .undeliverable: throw Stop(.noUser, "\(account.name): undeliverable\(why)")
    }
  }
}

extension SendOutcome {
  /// The gateway's id of the text and its state; throws `Stop` when the gateway did not take it.
  fileprivate func taken(by account: String) throws -> (id: String, state: DeliveryState) {
    switch self {
    case .accepted(let id, let state): return (id, state)
    case .rejected(let code, _, let cause):
      switch cause {
      case .recipient: throw Stop(.noUser, "\(account): refused (\(code)): this address cannot be reached")
      case .optedOut: throw Stop(.noUser, "\(account): refused (\(code)): this person has blocked the number")
      case .operatorSide:
        throw Stop(
          .badConfiguration, "\(account): refused (\(code)): look at account, sender and credit at the provider")
      case .passing: throw Stop(.temporary, "\(account): refused for now (\(code)): try again later")
      }
    case .throttled: throw Stop(.temporary, "\(account): too many texts for now: try again later")
    case .unknown(let reason):
      throw Stop(.badAnswer, "\(account): it may or may not have been sent (\(reason)): look at the telephone")
    }
  }
}

extension CallFailure {
  fileprivate func stop(_ account: String) -> Stop {
    switch self {
    case .notSent(let reason): Stop(.unavailable, "\(account): not sent: \(reason)")
    case .unknown(let reason):
      Stop(.badAnswer, "\(account): it may or may not have been sent (\(reason)): look at the telephone")
    case .cancelled: Stop(.badAnswer, "\(account): it may or may not have been sent: look at the telephone")
    }
  }
}
