import Gateways
import Messages
import Transport

/// What became of a call to staff.
enum StaffCallResult: Sendable, Equatable {
  case success
  /// A word for the log; it may succeed later.
  case failure(code: String)
  /// A word for the log; it will not succeed later.
  case refused(code: String)

  /// The word for log and row; `ok` for success.
  var code: String {
    switch self {
    case .success: "ok"
    case .failure(let code), .refused(let code): code
    }
  }
}

extension Outside {
  /// Hands a notice to one channel. Nothing is repeated here.
  func deliver(_ notice: StaffNotice, by channel: AlertChannel, textID: Int64 = 0) async -> StaffCallResult {
    do throws(CallFailure) {
      switch channel.kind {
      case .mail(let server, let from, let to):
        switch try await mail(notice.mail(from: from, to: to), server) {
        case .accepted: return .success
        case .refusedForNow(let code), .refusedForGood(let code): return .failure(code: "SMTP \(code)")
        }
      case .webhook(let hook):
        let answer = try await call(notice.call(hook))
        return (200..<300).contains(answer.status) ? .success : .failure(code: "status \(answer.status)")
      case .text(let account, let address):
        return try await text(notice.sms, to: address, through: account, id: textID)
      }
    } catch {
      return .failure(code: error.code)
    }
  }

  /// One text to a member of staff. It is in no outbox: it belongs to no contact, and whoever sends it tries again.
  ///
  /// - Parameter id: ours, for gateways that know a repeat by it; those of replies are smaller.
  func text(
    _ words: String, to address: Address, through account: Account, id: Int64
  ) async throws(CallFailure) -> StaffCallResult {
    let message = OutboundMessage(id: id, to: address, text: Redacted(words), level: .emergency, now: now())
    let order: HTTPCall
    do throws(SettingsProblem) {
      order = try account.gateway.encode(message, account.settings)
    } catch {
      return .refused(code: "settings of \(account.name)")
    }
    switch account.gateway.outcome(try await call(order), of: message, account.settings) {
    case .accepted: return .success
    case .rejected(let code, let permanent, _): return permanent ? .refused(code: code) : .failure(code: code)
    case .throttled: return .failure(code: "throttled")
    // A second alert is better than none.
    case .unknown(let reason): return .failure(code: "unknown: \(reason)")
    }
  }
}

extension CallFailure {
  /// A word for logs and rows.
  var code: String {
    switch self {
    case .notSent(let reason): "not sent: \(reason)"
    case .unknown(let reason): "unknown: \(reason)"
    case .cancelled: "cancelled"
    }
  }
}
