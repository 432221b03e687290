import Crypto
import Foundation
import GRDB
import Synchronization

/// The contacts' keys, wrapped by the master key, in a database file of their own.
///
/// Destroying a key is what makes deletion real, so this file keeps no old pages: `secure_delete` is on and the
/// write-ahead log is truncated at each deletion. Backups of it are to be kept for at most 7 days.
final class KeyRing: Sendable {
  let database: DatabaseQueue
  private let wrapping: Sealer
  private let state: Mutex<State>

  fileprivate struct State {
    /// Keys in use, so that unwrapping is not paid on every message.
    var opened: [Int64: Sealer] = [:]
    /// Made, and not yet committed.
    var fresh: [(id: Int64, wrapped: Data)] = []
    var lastID: Int64
  }

  fileprivate static let mostOpened = 4096

  /// - Throws: `StoreFailure.wrongKey` when the master key is not the one that wrapped what is there: before anything is sealed by it.
  init(path: String, master: MasterKey) throws {
    database = try DatabaseQueue.opened(path: path, secureDelete: true)
    try KeyRing.migrator.migrate(database)
    wrapping = Sealer(key: master.derive("contact-keys"))
    let newest = try database.read { db in
      try Data.fetchOne(db, sql: "SELECT wrapped FROM contact_key ORDER BY id DESC LIMIT 1")
    }
    if let newest { _ = try wrapping.open(newest, as: .contactKey) }
    let lastID = try database.read { db in
      try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'contact_key'") ?? 0
    }
    state = Mutex(State(lastID: lastID))
  }

  /// Ids up to this one are taken, whatever the file says.
  func skipIDs(through id: Int64) { state.withLock { $0.lastID = max($0.lastID, id) } }

  /// A new key; it counts only after `commitFresh`. Ids are never used twice.
  func makeKey() throws -> (id: Int64, sealer: Sealer) {
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    let wrapped = try wrapping.seal(bytes, as: .contactKey)
    let sealer = Sealer(bytes: bytes)
    let id = state.withLock { state in
      state.lastID += 1
      state.fresh.append((state.lastID, wrapped))
      state.remember(state.lastID, sealer)
      return state.lastID
    }
    return (id, sealer)
  }

  /// Writes new keys down. Must succeed before anything sealed by them is committed: a key too many is harmless, one too few is not.
  func commitFresh() throws {
    let fresh = state.withLock { state in
      defer { state.fresh.removeAll() }
      return state.fresh
    }
    guard !fresh.isEmpty else { return }
    try database.write { db in
      for key in fresh {
        try db.run("INSERT INTO contact_key (id, wrapped) VALUES (?, ?)", [key.id, key.wrapped])
      }
    }
  }

  /// Forgets keys that were made for work that has been rolled back.
  func dropFresh() {
    state.withLock { state in
      for key in state.fresh { state.opened[key.id] = nil }
      state.fresh.removeAll()
    }
  }

  /// The key of that id, or nil when it has been destroyed.
  func sealer(_ id: Int64) throws -> Sealer? {
    if let known = state.withLock({ $0.opened[id] }) { return known }
    // Remembered while the database is held: a key that is destroyed meanwhile must not come back.
    return try database.read { db in
      guard let wrapped = try Data.fetchOne(db, sql: "SELECT wrapped FROM contact_key WHERE id = ?", arguments: [id])
      else { return nil }
      let sealer = Sealer(bytes: try wrapping.open(wrapped, as: .contactKey))
      state.withLock { $0.remember(id, sealer) }
      return sealer
    }
  }

  /// Destroys a key for good: the row is overwritten and the log emptied.
  func destroy(_ id: Int64) throws {
    try database.write { db in try db.run("DELETE FROM contact_key WHERE id = ?", [id]) }
    state.withLock { $0.opened[id] = nil }
    try database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 contact keys") { db in
      try db.execute(
        sql: """
          CREATE TABLE contact_key (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
          )
          """)
    }
    return migrator
  }
}

extension KeyRing.State {
  /// Keys that are not committed yet are kept whatever their number: they can be read nowhere else.
  fileprivate mutating func remember(_ id: Int64, _ sealer: Sealer) {
    if opened.count >= KeyRing.mostOpened {
      let needed = Set(fresh.map(\.id))
      opened = opened.filter { needed.contains($0.key) }
    }
    opened[id] = sealer
  }
}
