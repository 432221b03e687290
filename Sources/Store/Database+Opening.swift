import GRDB

extension DatabaseWriter {
  /// Demands that a commit survives a loss of power.
  ///
  /// GRDB 7.10 sets `synchronous = NORMAL` after opening a WAL database, so FULL has to be set again, and proven.
  func makeDurable() throws {
    try writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
        try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
      else { throw StoreFailure.unreadable }
    }
  }
}

extension DatabaseQueue {
  /// A queue in WAL mode with durable commits.
  static func opened(path: String, secureDelete: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(1)
    configuration.prepareDatabase { db in
      if secureDelete { try db.execute(sql: "PRAGMA secure_delete = ON") }
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.makeDurable()
    return queue
  }
}

extension DatabasePool {
  /// A pool in WAL mode with durable commits; a writer that waits longer than a second for another process gives up.
  static func opened(path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(1)
    configuration.maximumReaderCount = 4
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.makeDurable()
    return pool
  }
}

extension Database {
  /// Runs one statement from the cache of prepared ones.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  /// The first row of a cached statement, copied.
  func row(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  /// All rows of a cached statement, copied.
  func rows(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}
