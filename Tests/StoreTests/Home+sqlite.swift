import Foundation
import GRDB
import Synchronization

@testable import Store

extension Home {
  /// A connection of another process, as it were, to the main database.
  func stranger(to path: String? = nil) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path ?? folder.database, configuration: configuration)
  }

  /// Rows as text, read by a stranger.
  func rows(_ sql: String) async throws -> [String] {
    try await stranger().read { db in try Row.fetchAll(db, sql: sql).map(\.description) }
  }

  /// Changes the main database behind the store's back.
  func tamper(_ sql: String) async throws {
    try await stranger().write { db in try db.execute(sql: sql) }
  }

  /// Does something while a stranger holds a database for itself.
  func whileLocked(_ path: String? = nil, _ body: () async throws -> Void) async throws {
    let stranger = try stranger(to: path)
    try await stranger.writeWithoutTransaction { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
    try await body()
    try await stranger.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
  }

  /// Every file of the folder, by its name.
  func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map { name in
        (name, try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")))
      })
  }

  /// The names of the files that hold these bytes.
  func filesHolding(_ bytes: Data) throws -> [String] {
    try files().filter { $0.value.range(of: bytes) != nil }.keys.sorted()
  }
}

/// Counts the transactions of a writer.
final class TransactionCount: TransactionObserver, Sendable {
  private let counts = Mutex((commits: 0, rollbacks: 0))

  var commits: Int { counts.withLock { $0.commits } }
  var rollbacks: Int { counts.withLock { $0.rollbacks } }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { counts.withLock { $0.commits += 1 } }
  func databaseDidRollback(_ db: Database) { counts.withLock { $0.rollbacks += 1 } }
}

/// Holds the writer's thread inside a decision until it is released, so that all other work gathers in one group.
final class Gate: Sendable {
  private let entered: AsyncStream<Void>
  private let entering: AsyncStream<Void>.Continuation
  private let released = DispatchSemaphore(value: 0)

  init() { (entered, entering) = AsyncStream.makeStream() }

  /// Blocks the thread that decides.
  func hold() {
    entering.yield()
    released.wait()
    released.signal()
  }

  func release() { released.signal() }

  /// Runs until the writer stands in the gate.
  func isHeld() async { for await _ in entered { return } }
}
