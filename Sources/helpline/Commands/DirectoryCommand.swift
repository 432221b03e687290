import ArgumentParser

/// `helpline directory`: the numbers and services that texts may name, and ways in and out of them.
struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Look into the directory, bring services in, or give them out.",
    discussion: """
      Example:  helpline directory list
      Example:  helpline directory list --at 2026-12-25T03:00
      Example:  helpline directory export --to services.json
      """,
    subcommands: [DirectoryListCommand.self, DirectoryExportCommand.self, DirectoryImportCommand.self])
}
