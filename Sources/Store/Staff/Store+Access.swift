import Foundation
import GRDB

/// What of the access log is looked at.
package struct AccessFilter: Sendable, Equatable {
  /// The exact name; nil for everybody.
  package var who: String?
  /// The exact word; nil for all.
  package var act: String?
  /// Seconds since 1970: from the first, and before the second; nil for all days.
  package var span: Range<Double>?
  /// Lines with a smaller number only: the next page.
  package var before: Int64?

  /// All lines, unless something is given.
  package init(who: String? = nil, act: String? = nil, span: Range<Double>? = nil, before: Int64? = nil) {
    self.who = who
    self.act = act
    self.span = span
    self.before = before
  }
}

/// A place in the access log, to be kept elsewhere: whoever has it finds out when later lines were cut off.
package struct AccessHead: Sendable, Equatable, CustomStringConvertible {
  /// The line's number.
  package var number: Int64
  /// Its code in 64 hexadecimal digits.
  package var code: String

  /// As `12:9f86…`.
  package var description: String { "\(number):\(code)" }

  /// Reads what `description` wrote; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int64(parts[0]), number > 0, parts[1].utf8.count == 64,
      parts[1].allSatisfy({ $0.isHexDigit })
    else { return nil }
    self.number = number
    code = parts[1].lowercased()
  }

  init(number: Int64, code: Data) {
    self.number = number
    self.code = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// What came of walking the access log's chain.
package enum AccessCheck: Sendable, Equatable {
  /// Every line is as it was written; nil when there is none.
  case intact(AccessHead?)
  /// The first line that is not as it was written, or that stands where another was.
  case broken(line: Int64)
  /// The chain itself holds, but it ends before the expected line.
  case cutOff(last: AccessHead?)
  /// The chain holds, but the expected line has another code: the whole log was replaced.
  case replaced(line: Int64)
}

extension Store {
  /// Writes a line into the access log. What was to be shown may be shown only after this returned.
  package func note(_ line: AccessLine, now: Double) async throws(StoreFailure) {
    let chain = accessChain
    try await writer.perform { desk in try chain.append(line, at: now, to: desk.db) }
  }

  /// Lines of the access log, the newest first, at most `limit`.
  package func accessLines(_ filter: AccessFilter, limit: Int) async throws(StoreFailure) -> [LoggedAccess] {
    try await reading { db in
      var terms: [String] = []
      var values: [(any DatabaseValueConvertible)?] = []
      func demand(_ term: String, _ value: (any DatabaseValueConvertible)?) {
        guard let value else { return }
        terms.append(term)
        values.append(value)
      }
      demand("who = ?", filter.who)
      demand("act = ?", filter.act)
      if let span = filter.span {
        // Numbers rise with the time: by them the other terms' indexes can be used.
        let ends = try db.row(
          "SELECT MIN(id) AS first, MAX(id) AS last FROM access WHERE at >= ? AND at < ?",
          [span.lowerBound, span.upperBound])
        guard let ends, let first = ends["first"] as Int64?, let last = ends["last"] as Int64? else { return [] }
        demand("id >= ?", first)
        demand("id <= ?", last)
        demand("+at >= ?", span.lowerBound)
        demand("+at < ?", span.upperBound)
      }
      demand("id < ?", filter.before)
      let condition = terms.isEmpty ? "" : "WHERE \(terms.joined(separator: " AND "))"
      return try db.rows("SELECT * FROM access \(condition) ORDER BY id DESC LIMIT ?", values + [limit]).map(
        LoggedAccess.init(row:))
    }
  }

  /// Who and what the log can be filtered by: each name and each act once.
  package func accessWords() async throws(StoreFailure) -> (who: [String], acts: [String]) {
    try await reading { db in (try Store.distinct("who", db), try Store.distinct("act", db)) }
  }

  /// By leaps through the index: the log has a million lines and a few names.
  private static func distinct(_ column: String, _ db: Database) throws -> [String] {
    var found: [String] = []
    while found.count < 500 {
      let row = try db.row(
        "SELECT \(column) AS word FROM access WHERE \(column) > ? ORDER BY \(column) LIMIT 1", [found.last ?? ""])
      guard let word = row?["word"] as String? else { break }
      found.append(word)
    }
    return found
  }

  /// Walks the whole chain.
  /// - Parameter expected: a head that was kept elsewhere.
  package func checkAccess(expected: AccessHead? = nil) async throws(StoreFailure) -> AccessCheck {
    let chain = accessChain
    return try await reading { db in
      var walk = AccessWalk(chain: chain, expected: expected)
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM access ORDER BY id")
      while let row = try rows.next() {
        if let fault = walk.step(LoggedAccess(row: row), previous: row["previous"], code: row["hash"]) { return fault }
      }
      return walk.end
    }
  }
}

/// The walk along the chain.
private struct AccessWalk {
  let chain: AccessChain
  let expected: AccessHead?
  private var number: Int64 = 0
  private var previous = AccessChain.beginning

  init(chain: AccessChain, expected: AccessHead?) {
    self.chain = chain
    self.expected = expected
  }

  /// What is wrong with a line; nil when it is right.
  mutating func step(_ logged: LoggedAccess, previous link: Data, code: Data) -> AccessCheck? {
    let right = chain.code(number: logged.number, at: logged.at, line: logged.line, previous: previous)
    guard logged.number == number + 1, link == previous, code == right else { return .broken(line: number + 1) }
    number = logged.number
    previous = code
    guard let expected, expected.number == number, AccessHead(number: number, code: code) != expected else {
      return nil
    }
    return .replaced(line: number)
  }

  var end: AccessCheck {
    let head = number == 0 ? nil : AccessHead(number: number, code: previous)
    if let expected, expected.number > number { return .cutOff(last: head) }
    return .intact(head)
  }
}

extension LoggedAccess {
  fileprivate init(row: Row) {
    number = row["id"]
    at = row["at"]
    // Not cut, as new lines are: what somebody added behind the cut must be found.
    line = AccessLine(who: "", act: "")
    line.who = row["who"]
    line.act = row["act"]
    line.subject = row["subject"]
    line.detail = row["detail"]
  }
}
