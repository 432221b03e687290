import Messages

// github.com/bbernhard/signal-cli-rest-api: doc/, src/client/jsonrpc2.go

extension Gateway {
  /// Signal through signal-cli-rest-api, which runs beside us and proves nothing: a secret in the webhook's path has to do.
  ///
  /// Settings: `account` (our number), `path_secret`; optional `api_base` (`http://127.0.0.1:8080`).
  package static let signal = Gateway(
    id: "signal",
    profile: .signal,
    verify: { (request, settings, _) throws(WebhookRejection) in try ShownSecret.verify(request, settings) },
    decode: SignalWebhook.decode,
    encode: SignalSending.encode,
    interpret: SignalSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
