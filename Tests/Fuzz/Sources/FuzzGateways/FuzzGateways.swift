import Foundation
import Gateways
import Messages

private let world: [Tried] = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
  // Without gateways there is nothing to try, and the first try says so.
  return (try? World.load(root)) ?? []
}()

/// One try: a gateway, a recorded account of its, and a request of these bytes.
private struct Try {
  var gateway: Gateway
  var settings: Settings
  var request: WebhookRequest
  var status: Int

  /// Byte 0 is the gateway, byte 1 method and account; then the target, a header a line, an empty line, and the body.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 2, !world.isEmpty else { return nil }
    let tried = world[Int(bytes[0]) % world.count]
    gateway = tried.gateway
    settings = tried.settings[Int(bytes[1] >> 2) % tried.settings.count]
    status = [200, 201, 400, 429][Int(bytes[1] & 3)]
    var lines: [String] = []
    var rest = bytes[2...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return HTTPField(String(parts[0]), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
    }
    request = WebhookRequest(
      method: ["POST", "GET", "PUT", "POST"][Int(bytes[1] & 3)], target: lines.first ?? "/", headers: Array(headers),
      body: Array(rest))
  }

  /// Everything that a stranger's bytes can reach. Whatever they are, an answer or a refusal comes out.
  func run() {
    let now = 1_792_536_000.0
    _ = attempt { () throws(WebhookRejection) in try gateway.handshake?(request, settings) }
    _ = attempt { () throws(WebhookRejection) in try gateway.verify(request, settings, now) }
    _ = attempt { () throws(WebhookRejection) in try gateway.nonce?(request, settings) }
    _ = gateway.document?(request, settings)
    if gateway.isCall(request, account: settings.account) { call(now) }
    read()
    send(now)
  }

  private func read() {
    guard let contents = decoded() else { return }
    precondition(contents.messages.count == contents.messageDetails.count, "details do not belong to messages")
    precondition(contents.reports.count == contents.reportDetails.count, "details do not belong to reports")
    precondition(contents.arrivals.count >= contents.messages.count, "a message is lost")
    for message in contents.arrivals {
      precondition(!message.id.isEmpty && !message.from.value.reveal().isEmpty, "a message without sender or id")
      precondition(message.part.map { (1...$0.total).contains($0.part) } ?? true, "a part that no text has")
    }
    precondition(contents == decoded(), "two readings of one request differ")
  }

  private func decoded() -> WebhookContents? {
    attempt { () throws(WebhookRejection) in try gateway.decode(request, settings) }
  }

  private func call(_ now: Double) {
    let words = CallWords(greeting: "a", forwarding: "b", ending: "c")
    _ = attempt { () throws(WebhookRejection) in
      try gateway.answerCall(request, settings, words: words, isStaffed: true, now: now)
    }
  }

  /// What the bytes mean as an answer to a send, and as a text of ours.
  private func send(_ now: Double) {
    let answer = HTTPAnswer(status: status, headers: request.headers, body: Redacted(request.body))
    _ = gateway.interpret(answer, settings)
    let to = Address(kind: gateway.profile.reaches, value: "+447700900123")
    let text = Redacted(String(decoding: request.body.prefix(2000), as: UTF8.self))
    let message = OutboundMessage(id: 1, to: to, text: text, level: .normal, now: now)
    do throws(SettingsProblem) { _ = try gateway.encode(message, settings) } catch { return }
  }

  private func attempt<Value>(_ work: () throws(WebhookRejection) -> Value) -> Value? {
    do throws(WebhookRejection) { return try work() } catch {
      precondition((400...599).contains(error.status), "a refusal that says success")
      return nil
    }
  }
}

/// What libFuzzer calls for each try.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  Try(Array(UnsafeBufferPointer(start: bytes, count: count)))?.run()
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// SwiftPM names the entry of a program after its module, and so libFuzzer's own is not found.
@_cdecl("FuzzGateways_main")
public func start(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  precondition(world.count == Gateway.all.count, "not every gateway has recorded webhooks")
  var count = count
  var words = words
  return runDriver(&count, &words) { tryOne($0, $1) }
}
