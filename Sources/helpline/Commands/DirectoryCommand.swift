import ArgumentParser

/// `helpline directory`: the numbers and addresses that texts may name.
struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Look into the directory of helplines.",
    discussion: """
      Example:  helpline directory list
      Example:  helpline directory list --at 2026-12-25T03:00
      """,
    subcommands: [DirectoryListCommand.self])
}
