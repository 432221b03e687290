import Crypto
import Foundation
import GRDB
package import Messages

/// What became of somebody's word that they take a case.
package enum Acknowledgement: Sendable, Equatable {
  /// It is theirs, now or since before; nobody else is called.
  case yours(case: Int64, by: String)
  /// Somebody else was first.
  case taken(case: Int64, by: String)
  /// Nobody needs to take it any more.
  case closed(case: Int64)
  /// No such case, code or token, or it is too old.
  case unknown
  /// Too many wrong codes: neither read nor answered for an hour.
  case ignored
}

/// What a link leads to, before anybody presses its button.
package struct Acknowledgeable: Sendable, Equatable {
  /// `StaffCase.number`.
  package var caseNumber: Int64
  /// The highest that any message of the case had.
  package var level: Level
  /// Whom the alert went to: a name of the rota, or of a channel.
  package var recipient: String
  /// Who has it; nil while nobody does.
  package var acknowledgedBy: String?
  /// Whether the case is closed.
  package var isClosed: Bool
}

extension Store {
  /// Takes a case by the token of a link. `by` says who; without it, it is whom the alert went to.
  package func acknowledge(token: String, by name: String?, now: Double) async throws(StoreFailure) -> Acknowledgement {
    try await writer.perform { desk in
      guard let row = try desk.alert(token: token, now: now) else { return .unknown }
      return try desk.acknowledge(row["case_id"], by: name ?? row["who"], via: "link", now: now)
    }
  }

  /// What the token of a link stands for; changes nothing, so that whoever looks at links beforehand takes no case.
  package func acknowledgeable(token: String, now: Double) async throws(StoreFailure) -> Acknowledgeable? {
    try await reading { db in
      guard let row = try db.alert(token: token, now: now) else { return nil }
      return Acknowledgeable(
        caseNumber: row["case_id"], level: Level(rank: row["case_level"]), recipient: row["who"],
        acknowledgedBy: row["acknowledged_by"], isClosed: row["closed_at"] as Double? != nil)
    }
  }

  /// Takes a case by the code of a text. `arrival` is the text that holds it: a repeat of its webhook gets nil.
  ///
  /// After five wrong codes in a row from one person nothing is taken from them for an hour, right codes included.
  package func acknowledge(
    code: String, by name: String, arrival: Arrival?, now: Double
  ) async throws(StoreFailure) -> Acknowledgement? {
    var arrival = arrival
    if let known = arrival { arrival?.message.id = anonymous(known.message.id, from: known.message.from) }
    return try await writer.perform { [arrival] desk in
      if let arrival, try !desk.isFirst(arrival) { return nil }
      return try desk.acknowledge(code: code, by: name, now: now)
    }
  }

  /// Takes a case by its number, for staff at the server.
  package func acknowledge(case number: Int64, by name: String, now: Double) async throws(StoreFailure)
    -> Acknowledgement
  {
    try await writer.perform { desk in try desk.acknowledge(number, by: name, via: "number", now: now) }
  }
}

extension Desk {
  private static let tokenLife = 86_400.0
  private static let mostWrong = 5
  private static let lockOut = 3_600.0

  /// A fresh token of 128 random bits for a link of that alert, 32 hexadecimal digits; only its hash is stored.
  func makeToken(alert: Int64, now: Double) throws -> Redacted<String> {
    let halves = [UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max)]
    let token = halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    try db.run("DELETE FROM alert_token WHERE expires_at < ?", [now])
    try db.run(
      "INSERT INTO alert_token (hash, alert_id, expires_at) VALUES (?, ?, ?)",
      [Database.hash(ofToken: token), alert, now + Desk.tokenLife])
    return Redacted(token)
  }

  /// The code of a case: the one that it has, or one that no case of the last day has; nil where so many are open that four
  /// digits tell them no longer apart.
  func replyCode(of number: Int64, now: Double) throws -> String? {
    let known = try db.row(
      "SELECT reply_code FROM alert WHERE case_id = ? AND reply_code IS NOT NULL ORDER BY id DESC LIMIT 1", [number])
    if let code = known?["reply_code"] as String? { return code }
    for _ in 0..<64 {
      let code = String(Int.random(in: 1000...9999))
      guard try `case`(of: code, now: now) != nil else { return code }
    }
    return nil
  }

  fileprivate func alert(token: String, now: Double) throws -> Row? { try db.alert(token: token, now: now) }

  /// The case that has the code: an open one, or one that was closed within the last day.
  private func `case`(of code: String, now: Double) throws -> Row? {
    try db.row(
      """
      SELECT c.id FROM alert a JOIN staff_case c ON c.id = a.case_id
      WHERE a.reply_code = ? AND (c.closed_at IS NULL OR c.closed_at > ?) ORDER BY c.closed_at IS NOT NULL, c.id DESC LIMIT 1
      """, [code, now - 86_400])
  }

  /// The row of a text from staff: without content and contact, so that its repeat is known as one.
  fileprivate func isFirst(_ arrival: Arrival) throws -> Bool {
    try db.run(
      """
      INSERT INTO inbound (contact_id, account, provider_id, received_at, level, content_version, replies, content)
      VALUES (NULL, ?, ?, ?, 0, 'staff', 0, NULL) ON CONFLICT (account, provider_id) DO NOTHING
      """, [arrival.account, arrival.message.id, arrival.receivedAt])
    return db.changesCount > 0
  }

  fileprivate func acknowledge(code: String, by name: String, now: Double) throws -> Acknowledgement {
    let trial = try db.row("SELECT wrong, at FROM reply_trial WHERE person = ?", [name])
    let isOver = (trial?["at"] as Double?).map { now - $0 >= Desk.lockOut } ?? true
    let wrong = isOver ? 0 : trial?["wrong"] as Int? ?? 0
    guard wrong < Desk.mostWrong else { return .ignored }
    guard let row = try `case`(of: code, now: now) else {
      try db.run(
        """
        INSERT INTO reply_trial (person, wrong, at) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET wrong = excluded.wrong, at = excluded.at
        """, [name, wrong + 1, now])
      try note("alert", subject: nil, detail: "wrong code from \(name)", at: now)
      return .unknown
    }
    try db.run("DELETE FROM reply_trial WHERE person = ?", [name])
    return try acknowledge(row["id"], by: name, via: "code", now: now)
  }

  fileprivate func acknowledge(
    _ number: Int64, by name: String, via means: String, now: Double
  ) throws -> Acknowledgement {
    guard let row = try db.row("SELECT level, closed_at, acknowledged_by FROM staff_case WHERE id = ?", [number]) else {
      return .unknown
    }
    guard row["closed_at"] as Double? == nil else { return .closed(case: number) }
    if let first = row["acknowledged_by"] as String? {
      return first == name ? .yours(case: number, by: name) : .taken(case: number, by: first)
    }
    try db.run(
      "UPDATE staff_case SET acknowledged_at = ?, acknowledged_by = ?, acknowledged_level = level WHERE id = ?",
      [now, name, number])
    try standDown(number)
    try note("case", subject: number, detail: "acknowledged by \(name) (\(means))", at: now)
    return .yours(case: number, by: name)
  }
}

extension Database {
  fileprivate static func hash(ofToken token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }

  /// The alert and its case behind a token that has not expired.
  fileprivate func alert(token: String, now: Double) throws -> Row? {
    try row(
      """
      SELECT a.case_id, COALESCE(a.recipient, a.channel) AS who, c.level AS case_level, c.closed_at, c.acknowledged_by
      FROM alert_token t JOIN alert a ON a.id = t.alert_id JOIN staff_case c ON c.id = a.case_id
      WHERE t.hash = ? AND t.expires_at >= ?
      """, [Database.hash(ofToken: token), now])
  }
}
