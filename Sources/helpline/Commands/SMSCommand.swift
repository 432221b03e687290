import ArgumentParser

/// `helpline sms`: what a text costs, and how a number is read.
struct SMSCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sms", abstract: "Look at a text or a number as SMS.",
    subcommands: [SMSSegmentsCommand.self, SMSSubstitutionsCommand.self, SMSAddressCommand.self])
}
