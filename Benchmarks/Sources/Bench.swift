import ArgumentParser

/// The measuring program; `Benchmarks/run` calls it and writes ratios.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure the helpline. Use make bench.",
    subcommands: [
      RequestsCommand.self, NoopCommand.self, WebhookCommand.self, MatcherCommand.self, OutboundCommand.self,
      PhrasesCommand.self, IntentDataCommand.self, JudgementCommand.self, PastCommand.self,
      DispatchCommand.self, TimersCommand.self,
    ])
}
