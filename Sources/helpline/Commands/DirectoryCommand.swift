import ArgumentParser

/// `helpline directory`: services in and out of the directory.
struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Bring a directory of services in, or give it out, as HSDS 3 JSON.",
    subcommands: [DirectoryExportCommand.self, DirectoryImportCommand.self])
}
