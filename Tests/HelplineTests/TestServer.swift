import Crypto
import Foundation
import GRDB
import LoopbackServers
import Messages
import Testing
import Transport

/// A server of our own with a folder of its own, and stand-ins for the outside.
final class TestServer: Sendable {
  let folder: String
  let running: Running
  let port: Int
  private let transport: Transport
  private let slot: Slot

  static let accountSID = "AC11111111111111111111111111111111"
  static let token = "0123456789abcdef0123456789abcdef"
  static let publicURL = "https://helpline.example.org"

  /// Starts a server and waits until it is up. `extra` is added to its configuration.
  init(
    folder: String? = nil, twilio: LoopbackHTTP? = nil, content: String = Program.root, window: Int = 0,
    extra: String = ""
  ) async throws {
    self.folder = try folder ?? TestServer.makeFolder()
    slot = await Slots.servers.take()
    let file = self.folder + "/helpline.yaml"
    try TestServer.configuration(self.folder, twilio: twilio, content: content, window: window, extra: extra).write(
      toFile: file, atomically: true, encoding: .utf8)
    transport = try Transport(TransportOptions(product: "tests"))
    running = try Running(["serve", "--config", file], folder: self.folder)
    var found: Int?
    for await line in running.outputLines {
      guard line.hasPrefix("helpline is up") else { continue }
      found = line.firstMatch(of: #/127\.0\.0\.1:(\d+)/#).flatMap { Int($0.1) }
      break
    }
    port = try #require(found, "the server did not come up: \(running.errors)")
  }

  static func makeFolder() throws -> String {
    let path = NSTemporaryDirectory() + "helpline-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private static func configuration(
    _ folder: String, twilio: LoopbackHTTP?, content: String, window: Int, extra: String
  ) -> String {
    let gateways =
      twilio.map {
        """
        gateways:
          main:
            kind: twilio
            account_sid: \(accountSID)
            auth_token: "\(token)"
            from: "+447700900001"
            api_base: "http://127.0.0.1:\($0.port)"
        """
      } ?? ""
    return """
      content: \(content)
      data: \(folder)/data
      server: {host: 127.0.0.1, port: 0, public_url: "\(publicURL)"}
      log_level: debug
      typing_window: \(window)
      mode: demo
      \(gateways)
      \(extra)
      """
  }

  var url: String { "http://127.0.0.1:\(port)" }

  func call(_ call: HTTPCall) async throws -> HTTPAnswer { try await transport.call(call) }

  func get(_ path: String) async throws -> HTTPAnswer {
    try await call(HTTPCall(method: "GET", url: Redacted(url + path)))
  }

  /// A webhook as Twilio sends it, signed for the public address.
  func webhook(_ fields: [String: String], signed: Bool = true) -> HTTPCall {
    let address = "\(Self.publicURL)/hooks/twilio/main"
    let text = address + fields.sorted { $0.key < $1.key }.map { $0.key + $0.value }.joined()
    let mac = HMAC<Insecure.SHA1>.authenticationCode(
      for: Data(text.utf8), using: SymmetricKey(data: Data((signed ? Self.token : "forged").utf8)))
    let body = fields.sorted { $0.key < $1.key }.map { "\(TestServer.escaped($0.key))=\(TestServer.escaped($0.value))" }
      .joined(separator: "&")
    return HTTPCall(
      url: Redacted(url + "/hooks/twilio/main"),
      headers: [
        HTTPField("Content-Type", "application/x-www-form-urlencoded"),
        HTTPField("X-Twilio-Signature", Data(mac).base64EncodedString()),
      ], body: Redacted(Array(body.utf8)))
  }

  /// A text from a number of Ofcom's drama range.
  func text(_ text: String, from number: Int, id: String) -> HTTPCall {
    webhook([
      "MessageSid": id, "AccountSid": Self.accountSID, "From": TestServer.number(number), "To": "+447700900001",
      "Body": text, "NumMedia": "0",
    ])
  }

  static func number(_ index: Int) -> String { "+4477009" + String(String(100_000 + index).suffix(5)) }

  /// Reads the databases as they lie on the disk, beside the server.
  func rows<Value: DatabaseValueConvertible & Sendable>(
    _ sql: String, of file: String = "helpline.sqlite", as: Value.Type
  ) async throws -> [Value] {
    let queue = try DatabaseQueue(path: "\(folder)/data/\(file)")
    return try await queue.read { db in try Value.fetchAll(db, sql: sql) }
  }

  func stop() async {
    running.signal(SIGTERM)
    _ = await running.end()
    slot.leave()
    await transport.close()
  }

  func killNow() async {
    running.signal(SIGKILL)
    _ = await running.end()
    slot.leave()
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
