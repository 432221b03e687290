import ArgumentParser
import Crypto
import Foundation

/// Writes signed Twilio webhooks, one a line: signature, a space, body. All differ in id; numbers repeat.
struct RequestsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "requests", abstract: "Write signed webhooks.")

  @Option var count = 200_000
  @Option var contacts = 1000

  static let token = "0123456789abcdef0123456789abcdef"
  static let address = "https://helpline.example.org/hooks/twilio/main"
  private static let texts = [
    "is it legal what i do", "condom split last night what now", "how often should i get checked",
    "can my landlord chuck me out for it", "whats the weather like", "police keep stopping me for nothing",
    "hes outside my door", "thanks",
  ]

  func run() async throws {
    let key = SymmetricKey(data: Data(Self.token.utf8))
    for index in 0..<count {
      let fields = [
        ("AccountSid", "AC11111111111111111111111111111111"), ("ApiVersion", "2010-04-01"),
        ("Body", Self.texts[index % Self.texts.count]), ("From", "+4477009" + String(10_000 + index % contacts)),
        ("MessageSid", "SM" + String(format: "%032x", index)), ("NumMedia", "0"), ("NumSegments", "1"),
        ("SmsStatus", "received"), ("To", "+447700900001"),
      ]
      let signed = Self.address + fields.map { $0.0 + $0.1 }.joined()
      let mac = Data(HMAC<Insecure.SHA1>.authenticationCode(for: Data(signed.utf8), using: key)).base64EncodedString()
      let body = fields.map { "\($0.0)=\(Self.escaped($0.1))" }.joined(separator: "&")
      print(mac, body)
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("+", with: "%2B").replacing(" ", with: "+")
  }
}
