import Messages

/// A file of recorded webhooks, run through the same verification and decoding as live ones.
///
/// What the cases expect is not read.
package struct VectorFile: Sendable {
  private let gateway: Gateway
  private let cases: [JSONValue]

  /// Reads a file of format_version 1; throws for another text and for a gateway that there is not.
  package init(_ bytes: [UInt8]) throws(VectorProblem) {
    let root: JSONValue
    do { root = try JSONParser.parse(bytes) } catch {
      throw VectorProblem.unreadable("no JSON after byte \(error.offset)")
    }
    guard let word = root["gateway"]?.scalarText else { throw .unreadable("it names no gateway") }
    guard let cases = root["cases"]?.elements else { throw .unreadable("it has no list of cases") }
    gateway = try VectorFile.gateway(word)
    self.cases = cases
  }

  /// One line of JSON a case, in the file's order: `{"id":…,"actual":{…}}`, or `"error"` for a case that cannot be run.
  package var lines: [String] { cases.map(line) }

  private static func gateway(_ word: String) throws(VectorProblem) -> Gateway {
    guard let gateway = Gateway.named(word == "generic_json" ? "generic" : word) else { throw .unknownGateway(word) }
    return gateway
  }

  private func line(_ vector: JSONValue) -> String {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.value(vector["id"]?.scalarText)
      if vector["type"]?.scalarText == "outbound_jwt" { return VectorToken.write(vector, gateway, &json) }
      switch VectorCase.read(vector) {
      case .success(let readable):
        json.key("actual")
        VectorRendering.write(outcome(readable), &json)
      case .failure(let problem):
        json.key("error")
        json.value(problem.why)
      }
    }
    return json.string
  }

  private func outcome(_ vector: VectorCase) -> VectorOutcome {
    do throws(WebhookRejection) {
      if let answer = try gateway.handshake?(vector.request, vector.settings) { return .handshake(answer) }
      try gateway.verify(vector.request, vector.settings, vector.now)
    } catch {
      return vector.isHandshake || error.isAnswerRead ? .refusedWith(error) : .refused(error)
    }
    do throws(WebhookRejection) {
      return .read(try gateway.decode(vector.request, vector.settings))
    } catch {
      return error.reason == .incomplete ? .incomplete : .refused(error)
    }
  }
}

/// What became of a case.
enum VectorOutcome {
  case refused(WebhookRejection)
  /// Genuine, and answered with 422.
  case incomplete
  case read(WebhookContents)
  /// The provider asked whether the address is ours, and this is what it hears.
  case handshake(WebhookAnswer)
  /// Refused with an answer that the provider reads.
  case refusedWith(WebhookRejection)
}
