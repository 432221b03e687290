import GRDB

/// Why the store did not do what it was asked, as a decision: may the caller try again, and what should an operator do?
///
/// It never holds a value from a row.
package enum StoreFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Another process holds the database.
  case locked
  /// The disk, or the quota, is full.
  case full
  /// The file cannot be read or written, or is not a database.
  case unreadable
  /// This one piece of work broke a rule of the schema; others are not touched by it. SQLite's extended code.
  case refused(code: Int)
  /// The master key does not open what is stored.
  case wrongKey
  /// The store has been closed.
  case closed

  /// Whether the same work may succeed later without anybody changing it.
  package var isPassing: Bool {
    switch self {
    case .locked, .full, .unreadable: true
    case .refused, .wrongKey, .closed: false
    }
  }

  /// What happened, and what to do.
  package var description: String {
    switch self {
    case .locked: "the database is locked by another process: stop the other helpline or backup that holds it"
    case .full: "the disk is full: free space on the volume of the data folder"
    case .unreadable: "the database cannot be read or written: check the disk and the permissions of the data folder"
    case .refused(let code): "the database refused one piece of work (SQLite \(code)): please report this"
    case .wrongKey: "the master key does not open this database: put the right master.key beside it"
    case .closed: "the store is closed"
    }
  }

  init(_ error: any Error) {
    if let failure = error as? StoreFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unreadable
      return
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .full
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_PERM:
      self = .unreadable
    default: self = .refused(code: Int(error.extendedResultCode.rawValue))  // SQLite's codes, an open set
    }
  }
}
