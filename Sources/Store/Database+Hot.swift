import Foundation
import GRDB
import GRDBSQLite

/// A value for a statement of the message path.
enum HotValue {
  case whole(Int64)
  case real(Double)
  case text(String)
  case blob(Data)
  case null
}

/// Statements of the message path, prepared once and found by the address of their text: GRDB's arguments, and the hash of a
/// statement's text, cost several times what SQLite's work does.
///
/// It belongs to the writer's thread and its connection, and must be emptied there.
final class HotStatements {
  private var known: [UnsafeRawPointer: Statement] = [:]
  /// The texts and blobs of the statement that runs: SQLite reads them where they lie.
  fileprivate var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(4096) }

  /// To be called before the connection can be closed.
  func removeAll() { known.removeAll() }

  fileprivate func statement(_ sql: StaticString, _ db: Database) throws -> SQLiteStatement {
    if let statement = known[sql.utf8Start] { return statement.sqliteStatement }
    let statement = try db.makeStatement(sql: "\(sql)")
    known[sql.utf8Start] = statement
    return statement.sqliteStatement
  }

  fileprivate func gather(_ values: [HotValue]) {
    bytes.removeAll(keepingCapacity: true)
    for value in values {
      switch value {
      case .text(var text): text.withUTF8 { bytes.append(contentsOf: $0) }
      case .blob(let data): data.withUnsafeBytes { bytes.append(contentsOf: $0) }
      case .whole, .real, .null: break
      }
    }
  }
}

extension Desk {
  /// Runs a statement to its end.
  func runHot(_ sql: StaticString, _ values: HotValue...) throws {
    try step(sql, values) { statement in try check(sqlite3_step(statement), expecting: SQLITE_DONE) }
  }

  /// The first row of a statement, read by `read`; nil when there is none.
  func firstHot<Value>(_ sql: StaticString, _ values: HotValue..., read: (HotRow) -> Value) throws -> Value? {
    try step(sql, values) { statement in
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return nil }
      try check(code, expecting: SQLITE_ROW)
      return read(HotRow(statement: statement))
    }
  }

  private func step<Value>(
    _ sql: StaticString, _ values: [HotValue], _ body: (SQLiteStatement) throws -> Value
  ) throws -> Value {
    let statement = try hot.statement(sql, db)
    hot.gather(values)
    return try hot.bytes.withUnsafeBufferPointer { bytes in
      defer { sqlite3_reset(statement) }
      bind(values, bytes, to: statement)
      return try body(statement)
    }
  }

  /// Nothing is copied: the bytes stay where they are until the statement has run, and all values are bound anew before it runs again.
  private func bind(_ values: [HotValue], _ bytes: UnsafeBufferPointer<UInt8>, to statement: SQLiteStatement) {
    var next = bytes.baseAddress.map { UnsafeRawPointer($0) }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .whole(let number): sqlite3_bind_int64(statement, place, number)
      case .real(let number): sqlite3_bind_double(statement, place, number)
      case .null: sqlite3_bind_null(statement, place)
      case .text(let text):
        let count = text.utf8.count
        sqlite3_bind_text(statement, place, next?.assumingMemoryBound(to: CChar.self), Int32(count), nil)
        next = next.map { $0 + count }
      case .blob(let data):
        sqlite3_bind_blob(statement, place, next, Int32(data.count), nil)
        next = next.map { $0 + data.count }
      }
    }
  }

  private func check(_ code: Int32, expecting expected: Int32) throws {
    guard code != expected else { return }
    // Neither the statement nor its values go into the error.
    throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)))
  }
}

/// The row that a statement stands on; valid inside the closure that reads it.
struct HotRow {
  fileprivate let statement: SQLiteStatement

  func whole(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  func blob(_ column: Int32) -> Data {
    guard let bytes = sqlite3_column_blob(statement, column) else { return Data() }
    return Data(bytes: bytes, count: Int(sqlite3_column_bytes(statement, column)))
  }
}
