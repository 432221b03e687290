import Foundation
import Messages
import Testing

@testable import Gateways

@Suite("What an operator is told of a gateway")
struct GatewayProfileTests {
  /// The names of settings in an entry such as `path_secret, or basic_user and basic_password`.
  private static func names(_ entries: [String]) -> [String] {
    entries.flatMap { $0.split { !($0.isLetter || $0 == "_" || $0 == ".") }.map(String.init) }
      .filter { !["or", "and"].contains($0) }
  }

  private static func document(_ id: String) throws -> String {
    let docs = VectorFiles.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs")
    return try ["gateways/\(id).md", "configuration.md"].map {
      try String(contentsOf: docs.appending(path: $0), encoding: .utf8)
    }.joined()
  }

  @Test("every gateway says all of it, and its page has each setting", arguments: Gateway.all.map(\.id))
  func complete(_ id: String) throws {
    let profile = try #require(Gateway.named(id)).profile
    for text in [profile.name, profile.carries, profile.proof, profile.place] { #expect(!text.isEmpty) }
    let page = try GatewayProfileTests.document(id)
    let settings = GatewayProfileTests.names(profile.needed + profile.optional)
    for name in settings.compactMap({ $0.split(separator: ".").last }) {
      #expect(page.contains("`\(name)") || page.contains("\(name):") || page.contains(".\(name)"), "\(name)")
    }
  }

  @Test("what encoding a text asks for is among the settings that are needed", arguments: Gateway.all.map(\.id))
  func needed(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let needed = GatewayProfileTests.names(gateway.profile.needed)
    let usable: [String: SettingsValue] = [
      "api_base": .text("https://a.example"), "homeserver": .text("https://a.example"),
    ]
    var table: [String: SettingsValue] = [:]
    let message = OutboundMessage(id: 1, to: Address(kind: .phone, value: "+447700900123"), text: "a", level: .normal)
    for _ in 0..<12 {
      let problem = Result { () throws(SettingsProblem) in
        try gateway.encode(
          message, Settings(account: "a", table: table.merging(["public_url": .text("https://b.example")]) { $1 }))
      }
      guard case .failure(let problem) = problem, problem.fault == nil else { return }
      #expect(needed.contains(problem.missing), "\(problem.missing)")
      guard !problem.missing.contains(".") else { return }
      table[problem.missing] = usable[problem.missing] ?? .text("a")
    }
  }

  @Test("recorded webhooks bring no state and have no setting that is not said", arguments: Gateway.all.map(\.id))
  func recorded(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let profile = gateway.profile
    let said = Set(GatewayProfileTests.names(profile.needed + profile.optional).map { $0.split(separator: ".")[0] })
    for recorded in try VectorFiles.json(VectorFiles.name(of: gateway))["cases"]?.elements ?? [] {
      for status in recorded["expected"]?["statuses"]?.elements ?? [] {
        let state = try #require(status["status"]?.scalarText.flatMap(DeliveryState.init(rawValue:)))
        #expect(profile.reports.contains(state), "\(state)")
      }
      guard case .object(let members)? = recorded["config"] else { continue }
      for name in members.keys where !["webhook_url", "shape"].contains(name) {
        #expect(said.contains(name[...]), "\(name)")
      }
    }
  }

  @Test(
    "the address to enter shows names in place of secrets",
    arguments: [
      ("twilio", nil, "https://a.example/h#rc=5&rp=all"), ("esendex", nil, "https://a.example/h/<path_secret>"),
      ("firetext", nil, "https://<basic_user>:<basic_password>@a.example/h"),
      ("firetext", ["path_secret": .text("s3")], "https://a.example/h/<path_secret>"),
      ("vonage_sms", ["path_secret": .text("s3")], "https://a.example/h/<path_secret>"),
      ("infobip", ["basic_user": .text("u"), "basic_password": .text("s3")], "https://a.example/h"),
      ("generic", ["verify": .table(["scheme": .text("path_secret")])], "https://a.example/h/<verify.secret>"),
      ("telnyx", nil, "https://a.example/h"),
    ] as [(String, [String: SettingsValue]?, String)])
  func pasted(_ id: String, _ table: [String: SettingsValue]?, _ address: String) throws {
    let profile = try #require(Gateway.named(id)).profile
    #expect(profile.pasted("https://a.example/h", table.map { Settings(account: "a", table: $0) }) == address)
  }
}
