import ArgumentParser

/// The program: one command a file in Commands/.
@main
struct Helpline: AsyncParsableCommand {
  /// The program's own version.
  static let program = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "helpline",
    abstract: "A text-message helpline: a person texts, a curated and sourced answer comes back.",
    discussion: """
      Start with the demo:  helpline serve
      Text it yourself:     helpline chat
      Check the content:    helpline check
      """,
    version: program,
    subcommands: [
      ServeCommand.self, ChatCommand.self, CheckCommand.self, TestCommand.self, FlowsCommand.self, MatchCommand.self,
      ExplainCommand.self, EvaluateCommand.self, ReplayCommand.self,
      TranscriptCommand.self,
      CasesCommand.self, SignOffCommand.self, DirectoryCommand.self, ContentCommand.self, WithdrawCommand.self,
      RecallCommand.self, GatewayCommand.self, OutboxCommand.self, SMSCommand.self,
      StaffCommand.self, AuditCommand.self, AlertCommand.self, RotaCommand.self,
    ])
}
