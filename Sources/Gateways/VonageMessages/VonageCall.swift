import Messages

// developer.vonage.com: voice/guides/ncco-reference, voice/api-reference/webhooks

/// A call to the number (Voice API of the same application). Its webhooks are signed like those of messages.
enum VonageCall {
  /// The number that was called.
  @Sendable
  static func called(_ request: WebhookRequest) throws(WebhookRejection) -> String? { try request.json()["to"]?.filled }

  /// Call control objects: the actions are done one after another, and then the call ends.
  @Sendable
  static func answer(_ script: CallScript) -> WebhookAnswer {
    var json = JSONText()
    json.array { json in
      talk(script.greeting, times: script.forward == nil ? 2 : 1, &json)
      guard let forward = script.forward else { return }
      connect(forward, &json)
      talk(forward.ending, times: 1, &json)
    }
    let body = String(decoding: json.bytes, as: UTF8.self)
    return WebhookAnswer(status: 200, contentType: "application/json", body: body)
  }

  private static func talk(_ text: String, times: Int, _ json: inout JSONText) {
    json.object { json in
      json.member("action", "talk")
      json.member("text", text)
      json.member("language", "en-GB")
      json.key("loop")
      json.value(times)
    }
  }

  private static func connect(_ forward: CallScript.Forward, _ json: inout JSONText) {
    json.object { json in
      json.member("action", "connect")
      json.member("from", String(forward.shown.dropFirst()))
      json.member("timeout", String(CallScript.ringing))
      json.key("endpoint")
      json.array { json in
        json.object { json in
          json.member("type", "phone")
          json.member("number", String(forward.number.dropFirst()))
        }
      }
    }
  }
}
