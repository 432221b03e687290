import CCurl
import Messages

// A web call as an order for curl, and curl's report as an answer.
extension Transport {
  func order(for call: HTTPCall) throws(CallFailure) -> Order {
    let destination = try rule.web(call.url)
    guard isToken(call.method), let headers = headerLines(call.headers) else { throw .notSent(.badRequest) }
    let timeout = max(1, call.timeout)
    let settings =
      CurlSetting.common(options, url: call.url.reveal(), timeout: timeout)
      + CurlSetting.web(product: options.product)
      + CurlSetting.request(method: call.method, body: call.body.reveal())
      + [.list(CURLOPT_HTTPHEADER, headers)]
    return Order(
      origin: destination.origin, settings: Redacted(settings), timeout: timeout,
      isRepeatable: ["GET", "HEAD"].contains(call.method))
  }

  func answer(from report: Report) throws(CallFailure) -> HTTPAnswer {
    guard report.code == CURLE_OK else {
      let fault = Fault(report.code, sending: report.mayHaveWritten)
      throw report.mayHaveWritten ? .unknown(fault) : .notSent(fault)
    }
    return HTTPAnswer(status: report.status, headers: report.headers, body: Redacted(report.body))
  }
}

extension CurlSetting {
  /// HTTP/1.1 on purpose: one call a connection, so that a broken connection leaves one call in doubt and not many.
  fileprivate static func web(product: String) -> [CurlSetting] {
    [
      .text(CURLOPT_PROTOCOLS_STR, "http,https"),
      .number(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1),
      .number(CURLOPT_FOLLOWLOCATION, 0),
      .text(CURLOPT_USERAGENT, product),
    ]
  }

  fileprivate static func request(method: String, body: [UInt8]) -> [CurlSetting] {
    switch method {
    case "GET" where body.isEmpty: [.number(CURLOPT_HTTPGET, 1)]
    case "HEAD" where body.isEmpty: [.number(CURLOPT_NOBODY, 1)]
    case "POST": [.number(CURLOPT_POST, 1), .body(body)]
    case "PUT", "PATCH": [.number(CURLOPT_POST, 1), .body(body), .text(CURLOPT_CUSTOMREQUEST, method)]
    case _ where body.isEmpty: [.number(CURLOPT_HTTPGET, 1), .text(CURLOPT_CUSTOMREQUEST, method)]
    default: [.number(CURLOPT_POST, 1), .body(body), .text(CURLOPT_CUSTOMREQUEST, method)]
    }
  }
}

/// The lines of a request's head, or nil when one of them could change the meaning of the request.
private func headerLines(_ fields: [HTTPField]) -> [String]? {
  // These say where a message ends or begins; curl alone knows that.
  let reserved: Set<String> = ["content-length", "transfer-encoding", "connection", "expect", "host"]
  var lines = ["Expect:"]
  for field in fields {
    guard isToken(field.name), !reserved.contains(field.name.lowercased()), isFieldValue(field.value) else {
      return nil
    }
    // Curl takes `Name:` as "leave it out" and `Name;` as an empty value.
    lines.append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
  }
  // Without this, curl claims that a body is a form.
  if !fields.contains(where: { $0.name.lowercased() == "content-type" }) { lines.append("Content-Type:") }
  return lines
}

/// A token of RFC 9110, section 5.6.2.
private func isToken(_ text: String) -> Bool {
  let marks = "!#$%&'*+-.^_`|~".utf8
  return !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: marks.contains(byte)
      }
    }
}

/// A field value without control characters, so that it cannot begin another line.
private func isFieldValue(_ text: String) -> Bool {
  text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
}
