import Content
import Foundation
import Logging
import ServiceLifecycle
import Switchboard
import UnixSignals

/// Takes changed content when it passes the check; a running server keeps what it has when it does not. Staff are told
/// of both. It looks by itself every few seconds, and at once on SIGHUP.
struct ContentReload: Service {
  let switchboard: Switchboard
  let settings: HelplineSettings
  let logger: Logger
  /// How long files must have stayed as they are, so that half of an edit is not taken.
  var pause: Duration = .seconds(2)

  func run() async throws {
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { await reload() }
      }
      group.addTask { await watch() }
    }
  }

  private func watch() async {
    await cancelWhenGracefulShutdown {
      // Nothing is known of what was read at the start: a change since then must not be missed.
      var taken: ContentStamp?
      var seen: ContentStamp?
      while (try? await Task.sleep(for: pause)) != nil {  // cancelled: the server ends
        let now = ContentStamp(settings.content)
        if now != taken, now == seen {
          taken = now
          await reload()
        }
        seen = now
      }
    }
  }

  private func reload() async {
    do {
      guard try Project.version(settings.content) != switchboard.shelf.current.library.version else { return }
      let (ready, problems) = try Project.start(settings.content)
      if let ready {
        return await switchboard.take(try settings.addingVital(to: ready.library), ready.matcher)
      }
      let errors = problems.filter { $0.severity == .error }
      for problem in errors { logger.error("\(problem)") }
      await switchboard.refuseContent(errors: errors.count)
    } catch {
      logger.error("\((error as? Stop)?.sentence ?? "the content cannot be read")")
      await switchboard.refuseContent(errors: 1)
    }
  }
}

/// When the files of a content folder were last changed: names, sizes and times, not what stands in them.
struct ContentStamp: Equatable {
  private var files: [String: String] = [:]

  init(_ folder: String) {
    for name in ["Intents", "Conversations"] {
      // A folder that is away for a moment is a change, which the check then refuses.
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(name)")) ?? [] {
        // A file that goes away meanwhile is a change like any other.
        let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)/\(path)")
        guard facts?[.type] as? FileAttributeType == .typeRegular else { continue }
        let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        files["\(name)/\(path)"] = "\(facts?[.size] as? UInt64 ?? 0) \(time)"
      }
    }
  }
}
