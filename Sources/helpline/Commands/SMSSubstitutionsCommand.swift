import ArgumentParser
import Messages

/// `helpline sms substitutions`: a text with plain marks.
struct SMSSubstitutionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "substitutions", abstract: "Write a text with plain marks, so that it takes fewer SMS.",
    discussion: """
      Example:  helpline sms substitutions "It’s free – day or night…"
      Example:  helpline sms substitutions --vectors Tests/MessagesTests/Vectors/gsm_substitutions.json
      Letters and emoji stay; what keeps the text out of the GSM alphabet all the same is named on the error output.
      """)

  @OptionGroup var source: SMSOption

  func run() async throws {
    try await Stop.catching {
      if let vectors = source.vectors {
        return try SMSVectors.load(vectors).lines(\.text, named: "text") { text, _, json in
          let plain = SMSSubstitutions.plainMarks(text)
          json.key("text")
          json.value(plain)
          json.key("is_gsm")
          json.value(GSMAlphabet.contains(plain))
        }.forEach(Terminal.say)
      }
      let plain = SMSSubstitutions.plainMarks(try source.given())
      Terminal.say(plain)
      SegmentsReport.outside(plain).forEach { Terminal.complain(String($0.drop { $0 == " " })) }
    }
  }
}
