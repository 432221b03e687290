import ArgumentParser
import Messages

/// `helpline sms address`: how a number is read.
struct SMSAddressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "address", abstract: "Write a number in its international form.",
    discussion: """
      Example:  helpline sms address "07700 900123"
      Example:  helpline sms address --region FR "01 23 45 67 89"
      Example:  helpline sms address --vectors Tests/MessagesTests/Vectors/e164.json
      A number counts as possible by its length; whether it is assigned is not looked up.
      """)

  @OptionGroup var source: SMSOption
  @Option(help: "Two letters: the country that a national form is read in.") var region = "GB"

  func run() async throws {
    try await Stop.catching {
      if let vectors = source.vectors {
        return try SMSVectors.load(vectors).lines(\.input, named: "input") { written, recorded, json in
          write(written, region: recorded.default_region, &json)
        }.forEach(Terminal.say)
      }
      Terminal.say(try international(try source.given()))
    }
  }

  private func write(_ written: String, region: String?, _ json: inout JSONText) {
    let number = PhoneNumber.e164(written, region: region)
    json.key("e164")
    json.value(number)
    json.key("possible")
    json.value(number != nil)
    json.key("local_only")
    json.value(PhoneNumber.isLocalOnly(written, region: region))
  }

  private func international(_ written: String) throws -> String {
    if let number = PhoneNumber.e164(written, region: region) { return number }
    guard PhoneNumber.isLocalOnly(written, region: region) else {
      throw Stop(.badData, "this cannot be a number in \(region): write it with + and the country's code")
    }
    throw Stop(.badData, "this reaches somebody within \(region) only: a short code, or a number without its area code")
  }
}
