import Foundation
import LoopbackServers
import Messages
import Store
import Synchronization
import Testing
import Transport

@testable import Gateways
@testable import Switchboard

@Suite("The certificate of a webhook's signer is fetched")
struct CertificateFetchTests {
  /// A recorded notification, an account that lacks the certificate, and how often it was asked for.
  private final class Scene: Sendable {
    let staffed: StaffedSwitchboard
    let recorded: VectorCase
    let pem: String
    private let log = CallLog()

    /// `answer` gets the call as it left us; the stand-in's address is in the hands of the test.
    init(_ answer: @escaping @Sendable (HTTPCall, _ pem: String) async throws(CallFailure) -> HTTPAnswer) throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../GatewaysTests/Vectors/aws_sns.json")
      let cases = try JSONParser.parse(Array(Data(contentsOf: file)))["cases"]?.elements ?? []
      let found = try #require(cases.first { $0["id"] == .string("aws_sns-p01") })
      let recorded = try VectorCase.read(found).get()
      let pem = try #require(recorded.settings.table("certificates").values.first?.asText)
      let settings = Settings(account: "sms", table: ["topic_arns": try #require(recorded.settings["topic_arns"])])
      let log = log
      staffed = try StaffedSwitchboard(
        accounts: [Account(name: "sms", gateway: .awsSNS, settings: settings)],
        call: { call throws(CallFailure) in
          log.all.withLock { $0.append(call) }
          return try await answer(call, pem)
        })
      staffed.world.now.withLock { $0 = recorded.now }
      self.recorded = recorded
      self.pem = pem
    }

    /// The calls so far.
    var asked: [HTTPCall] { log.all.withLock { $0 } }

    /// What the notification is answered, `from` replaced by `to` in it.
    func status(replacing from: String = "", with to: String = "") async -> Int {
      var request = recorded.request
      if !from.isEmpty {
        request.body = Array(String(decoding: request.body, as: UTF8.self).replacing(from, with: to).utf8)
      }
      return await staffed.switchboard.receive(request, gateway: "aws_sns", account: "sms").status
    }
  }

  private final class CallLog: Sendable {
    let all = Mutex<[HTTPCall]>([])
  }

  private static func file(_ text: String, status: Int = 200) -> HTTPAnswer {
    HTTPAnswer(status: status, headers: [], body: Redacted(Array(text.utf8)))
  }

  @Test("from the topic's region by https, once, through the real transport")
  func fetchedOnce() async throws {
    let pem = Mutex("")
    let server = try LoopbackHTTP { _ in
      LoopbackResponse.answer(status: 200, headers: [], body: Array(pem.withLock { $0 }.utf8))
    }
    defer { server.stop() }
    let transport = try Transport(TransportOptions(product: "tests"))
    let scene = try Scene { call, certificate throws(CallFailure) in
      pem.withLock { $0 = certificate }
      // The stand-in takes the place of Amazon; all else of the call is kept.
      var call = call
      call.url = server.url(String(call.url.reveal().dropFirst("https://sns.eu-west-2.amazonaws.com".count)))
      return try await transport.call(call)
    }
    #expect(await scene.status() == 200)
    #expect(await scene.status() == 200)
    #expect(server.requests.map(\.method) == ["GET"])
    #expect(server.requests.first?.target.hasSuffix(".pem") == true)
    #expect(scene.asked.first?.url.reveal().hasPrefix("https://sns.eu-west-2.amazonaws.com/") == true)
    await transport.close()
  }

  @Test(
    "an address elsewhere is refused, and nobody is asked",
    arguments: [
      ("https://sns.eu-west-2.amazonaws.com/", "https://sns.eu-west-2.amazonaws.com.example.org/"),
      ("https://sns.eu-west-2.amazonaws.com/", "https://127.0.0.1/"),
      ("https://sns.eu-west-2.amazonaws.com/", "http://sns.eu-west-2.amazonaws.com/"),
      ("https://sns.eu-west-2.amazonaws.com/", "https://sns.eu-west-2.amazonaws.com@example.org/"),
    ])
  func elsewhere(_ from: String, _ to: String) async throws {
    let scene = try Scene { _, pem throws(CallFailure) in CertificateFetchTests.file(pem) }
    #expect(await scene.status(replacing: from, with: to) == 401)
    #expect(scene.asked.isEmpty)
  }

  @Test("what is no certificate is not kept: the provider hears 503 and tries again")
  func unusable() async throws {
    let answers = Mutex([
      CertificateFetchTests.file("<html>", status: 200), CertificateFetchTests.file("", status: 500),
      CertificateFetchTests.file("BEGIN CERTIFICATE" + String(repeating: "a", count: 1 << 16)),
    ])
    let scene = try Scene { _, pem throws(CallFailure) in
      answers.withLock { $0.isEmpty ? CertificateFetchTests.file(pem) : $0.removeFirst() }
    }
    for _ in 0..<3 { #expect(await scene.status() == 503) }
    #expect(await scene.status() == 200)
    #expect(scene.asked.count == 4)
  }

  @Test("a slow answer is given up after five seconds, and asked for again")
  func slow() async throws {
    let held = Mutex(true)
    let release = DispatchSemaphore(value: 0)
    let server = try LoopbackHTTP { _ in
      if held.withLock({ $0 }) { release.wait() }
      return LoopbackResponse.answer(status: 404, headers: [], body: [])
    }
    defer { server.stop() }
    let transport = try Transport(TransportOptions(product: "tests"))
    let scene = try Scene { call, pem throws(CallFailure) in
      guard held.withLock({ $0 }) else { return CertificateFetchTests.file(pem) }
      var call = call
      call.url = server.url("/slow.pem")
      call.timeout = 1
      return try await transport.call(call)
    }
    #expect(await scene.status() == 503)
    #expect(scene.asked.first?.timeout == 5)
    held.withLock { $0 = false }
    release.signal()
    #expect(await scene.status() == 200)
    await transport.close()
  }
}

@Suite("Calls and repeats at the switchboard")
struct DoorChecksTests {
  private static let token = "0123456789abcdef"
  private static let url = "https://helpline.example.org/hooks"
  private static let person = Address(kind: .phone, value: "+447700900123")

  private func staffed(_ gateway: Gateway, _ more: [String: SettingsValue] = [:]) throws -> StaffedSwitchboard {
    let table: [String: SettingsValue] = [
      "auth_token": .text(DoorChecksTests.token),
      "webhook_url": .text("\(DoorChecksTests.url)/\(gateway.id)/main"),
    ]
    let settings = Settings(account: "main", table: table.merging(more) { $1 })
    return try StaffedSwitchboard(accounts: [Account(name: "main", gateway: gateway, settings: settings)])
  }

  private func call() -> WebhookRequest {
    let fields = [(name: "From", value: "+447700900123"), (name: "To", value: "+447700900001")]
    let text = "\(DoorChecksTests.url)/twilio/main/voice" + fields.map { $0.name + $0.value }.joined()
    let code = ProofAlgorithm.sha1.code(Array(text.utf8), secret: Array(DoorChecksTests.token.utf8))
    return WebhookRequest(
      method: "POST", target: "/hooks/twilio/main/voice",
      headers: [
        HTTPField("Content-Type", "application/x-www-form-urlencoded"),
        HTTPField("X-Twilio-Signature", String(decoding: Base64.encode(code), as: UTF8.self)),
      ], body: PercentEncoding.form(fields))
  }

  @Test(
    "a call is answered with our own words, and put through while somebody is on call",
    arguments: [
      ([:], false), (["forward_calls": .text("+447700900009")], true),
      (["forward_calls": .text("+447700900009"), "forward_calls_role": .text("responder")], true),
      (["forward_calls": .text("+447700900009"), "forward_calls_role": .text("nobody")], false),
    ] as [([String: SettingsValue], Bool)])
  func answered(_ more: [String: SettingsValue], _ isForwarded: Bool) async throws {
    let staffed = try staffed(.twilio, more)
    let answer = await staffed.switchboard.receive(call(), gateway: "twilio", account: "main")
    #expect(answer.status == 200)
    for words in ["text messages", "9 9 9", "1 1 6, 1 2 3", "text it at any time"] {
      #expect(answer.body.contains(words), "\(words)")
    }
    #expect(answer.body.contains("<Dial") == isForwarded)
    #expect(!answer.body.contains("900123"))
    #expect(try await staffed.switchboard.store.contact(of: DoorChecksTests.person) == nil)
  }

  @Test("a call that the provider did not sign is refused")
  func forged() async throws {
    var request = call()
    request.body += Array("&x=1".utf8)
    let staffed = try staffed(.twilio)
    #expect(await staffed.switchboard.receive(request, gateway: "twilio", account: "main").status == 401)
  }

  private func plivo(_ text: String) -> WebhookRequest {
    let signed = "\(DoorChecksTests.url)/plivo/main" + "n1"
    let code = ProofAlgorithm.sha256.code(Array(signed.utf8), secret: Array(DoorChecksTests.token.utf8))
    return WebhookRequest(
      method: "POST", target: "/hooks/plivo/main",
      headers: [
        HTTPField("Content-Type", "application/x-www-form-urlencoded"),
        HTTPField("X-Plivo-Signature-V2", String(decoding: Base64.encode(code), as: UTF8.self)),
        HTTPField("X-Plivo-Signature-V2-Nonce", "n1"),
      ],
      body: PercentEncoding.form([
        (name: "From", value: "447700900123"), (name: "To", value: "447700900001"), (name: "Text", value: text),
        (name: "MessageUUID", value: text),
      ]))
  }

  @Test("a signature that leaves the body open is good for one body; the same request again is a repeat")
  func replayed() async throws {
    let staffed = try staffed(.plivo)
    func status(_ text: String) async -> Int {
      await staffed.switchboard.receive(plivo(text), gateway: "plivo", account: "main").status
    }
    #expect(await status("hello") == 200)
    #expect(await status("hello") == 200)
    #expect(await status("goodbye") == 401)
  }

  @Test("what a restart forgets of signed numbers lets no message in twice")
  func replayedAfterRestart() async throws {
    let staffed = try staffed(.plivo)
    let switchboard = staffed.switchboard
    func send(_ text: String) async -> Int {
      await switchboard.receive(plivo(text), gateway: "plivo", account: "main").status
    }
    #expect(await send("hello") == 200)
    let contact = try #require(try await switchboard.store.contact(of: DoorChecksTests.person))
    let first = try await switchboard.store.transcript(contact: contact)?.count
    switchboard.replays.withLock { $0 = ReplayBook() }
    #expect(await send("hello") == 200)
    #expect(try await switchboard.store.transcript(contact: contact)?.count == first)
    // The repeat has taught the new book whose number it is.
    #expect(await send("goodbye") == 401)
  }

  @Test("how long a body may be")
  func bodies() throws {
    let switchboard = try staffed(.androidSMSGateway).switchboard
    #expect(switchboard.largestBody(gateway: "android_sms_gateway", account: "main") == 16 << 20)
    #expect(switchboard.largestBody(gateway: "android_sms_gateway", account: "other") == 1 << 20)
    #expect(switchboard.refuseTooLarge(gateway: "android_sms_gateway", account: "main").status == 413)
    #expect(switchboard.refuseTooLarge(gateway: "nobody", account: "main").status == 413)
  }
}
