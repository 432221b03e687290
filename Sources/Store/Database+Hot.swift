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

/// Statements of the message path, bound without boxes: GRDB's arguments cost several times what SQLite's work does.
extension Database {
  /// Runs a cached statement to its end.
  func runHot(_ sql: String, _ values: HotValue...) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    bind(values, to: statement)
    try check(sqlite3_step(statement), expecting: SQLITE_DONE)
  }

  /// The first row of a cached statement, read by `read`; nil when there is none.
  func firstHot<Value>(_ sql: String, _ values: HotValue..., read: (HotRow) -> Value) throws -> Value? {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    bind(values, to: statement)
    let code = sqlite3_step(statement)
    if code == SQLITE_DONE { return nil }
    try check(code, expecting: SQLITE_ROW)
    return read(HotRow(statement: statement))
  }

  private func bind(_ values: [HotValue], to statement: SQLiteStatement) {
    // SQLite copies what it is given before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .whole(let number): sqlite3_bind_int64(statement, place, number)
      case .real(let number): sqlite3_bind_double(statement, place, number)
      case .null: sqlite3_bind_null(statement, place)
      case .text(var text):
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            _ = sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied)
          }
        }
      case .blob(let data):
        data.withUnsafeBytes { _ = sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copied) }
      }
    }
  }

  private func check(_ code: Int32, expecting expected: Int32) throws {
    guard code != expected else { return }
    // Neither the statement nor its values go into the error.
    throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(sqliteConnection)))
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
