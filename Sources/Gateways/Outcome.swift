package import Messages

extension Gateway {
  /// What an answer to the call for this text means, under the id that reports will name.
  package func outcome(_ answer: HTTPAnswer, of message: OutboundMessage, _ settings: Settings) -> SendOutcome {
    guard case .accepted(_, let state) = interpret(answer, settings), let reference else {
      return interpret(answer, settings)
    }
    return .accepted(id: reference(message), state: state)
  }
}

extension HTTPAnswer {
  /// The body as JSON; nil when it is none.
  var json: JSONValue? {
    do { return try JSONParser.parse(body.reveal()) } catch { return nil }
  }

  /// The class of an answer (gateways.md 0.5): the status decides, and where the gateway refuses, its code does.
  ///
  /// A refusal without a listed code is not final: credentials, balance and whatever is new may be put right.
  func outcome(
    code: String? = nil, faults: [String: Fault] = [:], accepted: () -> SendOutcome
  ) -> SendOutcome {
    switch status {
    case 200..<300: return accepted()
    case 429: return .throttled(retryAfter: retryAfter)
    case 300..<408, 409..<500:
      guard let code, let fault = faults[code] else {
        return .rejected(code: code ?? "http_\(status)", permanent: false, cause: .operatorSide)
      }
      return fault.rejection(code)
    default: return .unknown(reason: "http_\(status)")
    }
  }
}
