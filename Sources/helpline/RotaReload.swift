import Content
import Foundation
import Logging
import ServiceLifecycle
import Switchboard

/// Takes a changed rota when it can be read and fits the configuration; otherwise the one before stays in use. Staff are told of both.
/// It looks every few seconds.
struct RotaReload: Service {
  let switchboard: Switchboard
  let path: String
  let needs: RotaNeeds
  let logger: Logger
  /// How long the file must have stayed as it is, so that half of an edit is not taken.
  var pause: Duration = .seconds(2)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // What was read at the start is in use; a change since then is seen by its content.
      var taken: Data?
      var seen: Data?
      while (try? await Task.sleep(for: pause)) != nil {  // cancelled: the server ends
        let now = FileManager.default.contents(atPath: path)
        if now != taken, now == seen {
          taken = now
          await reload()
        }
        seen = now
      }
    }
  }

  private func reload() async {
    switch RotaFile.checked(path, for: needs) {
    case .rota(let rota):
      if rota != switchboard.rota { await switchboard.take(rota) }
    case .problems(let problems):
      for problem in problems { logger.error("\(problem)") }
      await switchboard.refuseRota(errors: problems.count)
    }
  }
}
