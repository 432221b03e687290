import CCurl
import Messages
import Testing

@testable import Transport

@Suite("What every order asks of curl")
struct OrderTests {
  /// What loopback cannot show: a proxy in the environment, a name server that hangs, a signal.
  private static let numbers: [(CURLoption, Int)] = [
    (CURLOPT_NOSIGNAL, 1), (CURLOPT_QUICK_EXIT, 1), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
    (CURLOPT_CONNECTTIMEOUT_MS, 5000), (CURLOPT_TIMEOUT_MS, 20_000),
  ]

  @Test("Calls and mails alike are quiet, direct, checked and bounded")
  func common() throws {
    let transport = try transport()
    let server = MailServer(host: "mail.example.org", port: 587, timeout: 20)
    for order in [
      try transport.order(for: call("https://api.example.org/", timeout: 20)),
      try transport.order(for: mail(), through: server),
    ] {
      for (option, value) in Self.numbers { #expect(order.numbers(option) == [value]) }
      #expect(order.texts(CURLOPT_PROXY) == [""])
      #expect(order.texts(CURLOPT_CAPATH) == [nil])
      #expect(!order.isRepeatable)
    }
  }

  @Test("Waiting for a server's goodbye is bounded", arguments: [(1, 1), (30, 10)])
  func goodbye(timeout: Int, expected: Int) throws {
    let server = MailServer(host: "mail.example.org", port: 587, timeout: timeout)
    let order = try transport().order(for: mail(), through: server)
    #expect(order.numbers(CURLOPT_SERVER_RESPONSE_TIMEOUT) == [expected])
  }

  @Test("An order never shows what it holds")
  func redacted() throws {
    let order = try transport().order(for: call("https://api.example.org/secret-token", text: "secret-token"))
    #expect(!String(reflecting: order).contains("secret-token"))
  }
}

extension Order {
  fileprivate func numbers(_ option: CURLoption) -> [Int] {
    settings.reveal().compactMap { if case .number(option, let value) = $0 { value } else { nil } }
  }

  fileprivate func texts(_ option: CURLoption) -> [String?] {
    settings.reveal().compactMap { if case .text(option, let value) = $0 { .some(value) } else { nil } }
  }
}
