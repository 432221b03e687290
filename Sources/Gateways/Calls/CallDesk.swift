import Messages

/// How a provider hears what to do with a call to the number.
///
/// Nothing of the caller is kept: the answer is made of our own words and numbers alone.
package struct CallDesk: Sendable {
  /// Throws when the request is not from the provider. The settings' address is the one for calls.
  var verify: @Sendable (WebhookRequest, Settings, _ now: Double) throws(WebhookRejection) -> Void
  /// The number that was called, as the provider writes it; nil where the request does not say.
  var called: @Sendable (WebhookRequest) throws(WebhookRejection) -> String?
  /// What the provider is told to do.
  var answer: @Sendable (CallScript) -> WebhookAnswer
}

/// What a caller hears: our own words, and where the call goes on.
package struct CallScript: Sendable, Equatable {
  /// Said first, twice where nobody is called.
  var greeting: String
  /// Nil where no line is called.
  var forward: Forward?

  /// A line of staff that the call is put through to.
  struct Forward: Sendable, Equatable {
    /// Digits behind a `+`.
    var number: String
    /// The number that the line shows in place of the caller's: ours, digits behind a `+`.
    var shown: String
    /// Said when the line did not answer, or has hung up.
    var ending: String
  }

  /// Seconds that a line may ring.
  static let ringing = 25
}

/// The sentences that a caller hears, with digits in them as texts have them.
package struct CallWords: Sendable, Equatable {
  /// Where no line is called.
  package var greeting: String
  /// Before a line is called.
  package var forwarding: String
  /// When the line did not answer, or has hung up.
  package var ending: String

  /// Sentences of the helpline.
  package init(greeting: String, forwarding: String, ending: String) {
    self.greeting = greeting
    self.forwarding = forwarding
    self.ending = ending
  }
}

extension Gateway {
  /// Whether a request is about a call: its path is the account's with `/voice` behind it, or something below that.
  package func isCall(_ request: WebhookRequest, account: String) -> Bool {
    calls != nil && CallPath(request, account: account) != nil
  }

  /// What to do with a call. Throws when the request is not from the provider; nothing of the caller is in the answer.
  ///
  /// - Parameter isStaffed: whether somebody sits at the line that calls are forwarded to.
  package func answerCall(
    _ request: WebhookRequest, _ settings: Settings, words: CallWords, isStaffed: Bool, now: Double
  ) throws(WebhookRejection) -> WebhookAnswer {
    guard let calls, let path = CallPath(request, account: settings.account) else { throw WebhookRejection(.malformed) }
    // By GET the caller's number would stand in the address, and in the logs of whatever lies between.
    guard request.method == "POST" else { throw WebhookRejection(.badRequest) }
    try calls.verify(request, settings.atCalls(of: id, path.rawValue), now)
    if path == .news { return WebhookAnswer(status: 204) }
    let forward = isStaffed ? try calls.forward(request, settings, words) : nil
    return calls.answer(
      CallScript(greeting: Spoken.text(forward == nil ? words.greeting : words.forwarding), forward: forward))
  }

  /// The address for calls to an account's number; nil where the gateway has none.
  package func callAddress(_ settings: Settings) -> String? {
    calls == nil ? nil : settings.atCalls(of: id, CallPath.call.rawValue).webhookURL(of: id)
  }
}

extension CallDesk {
  /// Where the call goes on; nil where no line is set, or where the line would see the caller's number in place of ours.
  fileprivate func forward(
    _ request: WebhookRequest, _ settings: Settings, _ words: CallWords
  ) throws(WebhookRejection) -> CallScript.Forward? {
    guard let number = settings.callLine, let shown = PhoneNumber.plain(try called(request)) else { return nil }
    return CallScript.Forward(number: number, shown: shown, ending: Spoken.text(words.ending))
  }
}

/// What a request is about, by the end of its path.
private enum CallPath: String {
  case call = "/voice"
  /// News of a call that goes on; nobody needs them.
  case news = "/voice/events"

  init?(_ request: WebhookRequest, account: String) {
    let found = [CallPath.call, .news].first { request.path.hasSuffix("/\(account)\($0.rawValue)") }
    guard let found else { return nil }
    self = found
  }
}

extension PhoneNumber {
  /// An international number with a `+`, when that is all that is written; 8 to 15 digits (ITU-T E.164).
  fileprivate static func plain(_ written: String?) -> String? {
    guard let written else { return nil }
    let digits = written.hasPrefix("+") ? written.dropFirst() : written[...]
    guard (8...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.first != "0"
    else { return nil }
    return "+\(digits)"
  }
}

extension Settings {
  /// The line that calls are forwarded to (`forward_calls`); nil where none is set or it is no international number.
  package var callLine: String? { PhoneNumber.plain(text("forward_calls")) }

  /// The role of the rota without which no call is forwarded (`forward_calls_role`); nil forwards at all hours.
  package var callRole: String? { text("forward_calls_role") }

  /// Why calls cannot be forwarded as the settings want it; nil where they can, or are not wanted.
  package func callProblem(at gateway: Gateway) -> SettingsProblem? {
    guard self["forward_calls"] != nil || callRole != nil else { return nil }
    let fault: String?
    switch (gateway.calls != nil, self["forward_calls"] != nil, callLine != nil) {
    case (false, _, _): fault = "\(gateway.id) has no calls"
    case (true, true, true): return nil
    case (true, true, false): fault = "it is no number in international form, such as +447700900000"
    case (true, false, _): fault = nil
    }
    return SettingsProblem(account: account, missing: "forward_calls", fault: fault)
  }

  /// The same settings as seen from the address for calls, which signatures are made over.
  fileprivate func atCalls(of gateway: String, _ path: String) -> Settings {
    guard let url = webhookURL(of: gateway) else { return self }
    return setting("webhook_url", to: .text(url + path))
  }
}
