import Gateways
import Logging
import Messages
import Synchronization

extension Switchboard {
  /// Addresses that are remembered. A gateway has one at a time; more are a stranger's doing.
  private static let mostCertificates = 8

  /// The account's settings, with the certificate that a webhook names: fetched once, kept while the process runs.
  ///
  /// Without it the gateway finds a setting missing and answers 503, so that the provider tries again.
  func settings(of account: Account, for request: WebhookRequest) async -> Settings {
    guard let url = account.gateway.document?(request, account.settings) else { return account.settings }
    if let kept = certificates.withLock({ $0[url] }) { return account.settings.adding(certificate: kept, from: url) }
    guard certificates.withLock({ $0.count < Switchboard.mostCertificates }) else { return account.settings }
    do throws(CallFailure) {
      let answer = try await outside.call(HTTPCall(method: "GET", url: Redacted(url), timeout: 5))
      let text = String(decoding: answer.body.reveal(), as: UTF8.self)
      guard answer.status == 200, text.utf8.count < 1 << 16, text.contains("BEGIN CERTIFICATE") else {
        logger.warning("certificate refused: http_\(answer.status)", metadata: ["account": "\(account.name)"])
        return account.settings
      }
      certificates.withLock { $0[url] = text }
      return account.settings.adding(certificate: text, from: url)
    } catch {
      logger.warning("certificate not fetched: \(error.code)", metadata: ["account": "\(account.name)"])
      return account.settings
    }
  }
}
