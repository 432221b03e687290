import Content
import Logging
import ServiceLifecycle
import Switchboard
import UnixSignals

/// SIGHUP: takes changed content when it passes the check; a running server keeps what it has when it does not.
struct ContentReload: Service {
  let switchboard: Switchboard
  let settings: HelplineSettings
  let logger: Logger

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { reload() }
  }

  private func reload() {
    do {
      let (library, problems) = try Project.load(settings.content)
      if let library = try library.map(settings.addingVital) {
        switchboard.shelf.replace(with: library, matcher: LearnedFile.matcher(for: library))
        return logger.notice("content taken", metadata: ["version": "\(library.version)"])
      }
      for problem in problems where problem.severity == .error { logger.error("\(problem)") }
      logger.error("changed content not taken: the old one stays in use")
    } catch {
      logger.error(
        "changed content not taken: the old one stays in use: \((error as? Stop)?.sentence ?? "it cannot be read")")
    }
  }
}
