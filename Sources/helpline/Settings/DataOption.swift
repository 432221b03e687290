import ArgumentParser
import Foundation
import Store

/// Where the databases are, as an option of the commands that look into them.
struct DataOption: ParsableArguments {
  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.")
  var config: String?

  /// Opens the store for somebody at the machine, once it stands in the access log who wants what. Nothing is read before.
  func open(act: String, subject: String = "", detail: String = "", at path: String? = nil) async throws -> Store {
    let store = try open(path)
    let line = AccessLine(who: DataOption.who, act: act, subject: subject, detail: detail)
    do throws(StoreFailure) {
      try await store.note(line, now: Date().timeIntervalSince1970)
    } catch {
      store.close()
      throw Stop(.unavailable, error.description)
    }
    return store
  }

  /// The user of this machine, as the access log names them.
  static var who: String { "user \(NSUserName())" }

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
