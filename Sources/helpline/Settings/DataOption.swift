import ArgumentParser
import Foundation
import Store

/// Where the databases are, as an option of the commands that look into them.
struct DataOption: ParsableArguments {
  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.")
  var config: String?

  /// Opens the store beside a running server; a missing one is an error, not made.
  /// - Parameter path: the data folder, where it is not that of the configuration.
  func open(_ path: String? = nil) throws -> Store {
    let path = try path ?? HelplineSettings.read(file: config).data
    let folder = DataFolder(path: path)
    try folder.demandKey()
    guard FileManager.default.fileExists(atPath: folder.database) else {
      throw Stop(.noInput, "there is no database in \(path): start helpline serve first, or give --config")
    }
    do {
      return try Store(folder: folder, master: MasterKey.load(orMake: folder.masterKey), now: nil)
    } catch let failure as StoreFailure {
      throw Stop(.unavailable, failure.description)
    } catch let problem as MasterKeyProblem {
      throw Stop(.badConfiguration, problem.description)
    }
  }
}
