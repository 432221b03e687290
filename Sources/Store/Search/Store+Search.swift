import GRDB
import Messages

extension Store {
  /// Conversations that fit a search, by the newest text that fits, the newest first.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - known: the intents that tags are told apart by; a tag of another says nothing.
  package func talks(
    _ search: TalkSearch, limit: Int, naming known: [String]
  ) async throws(StoreFailure) -> TalkPage {
    let query = TalkQuery(search, tag: search.intent.map { tags.tag(of: $0) })
    let names = Dictionary(known.map { (tags.tag(of: $0), $0) }) { first, _ in first }
    return try await reading { db in
      let floor = try query.floor(db)
      let places = try query.places(db, from: floor, limit: limit + 1)
      let isMore = places.count > limit
      return TalkPage(
        talks: try places.prefix(limit).map { try query.talk($0.contact, $0.place, names, db) },
        next: isMore ? places[limit - 1].place : floor.map { TalkPlace(at: $0, id: 0) },
        lookedBackTo: isMore ? nil : floor)
    }
  }
}

/// A search as SQL. A conversation is found by its newest text that fits, so each is found once whatever page it falls on.
struct TalkQuery: Sendable {
  private let search: TalkSearch
  private let tag: Int64?

  /// Texts that one page may look at: entries of the index alone, or rows where a narrower index is used.
  private static let mostEntries = 150_000
  private static let mostRows = 20_000
  /// Texts of one conversation that are looked at for its row of the page.
  private static let mostTexts = 300

  init(_ search: TalkSearch, tag: Int64?) {
    self.search = search
    self.tag = tag
  }

  private var isNarrow: Bool { tag != nil || search.level.map { $0 > .normal } ?? false }

  /// The moment before which this page does not look; nil when it may look at all.
  func floor(_ db: Database) throws -> Double? {
    var terms = Terms()
    narrow(&terms, "i")
    if let place = search.before { terms.add("i.received_at <= ?", place.at) }
    if let span = search.span { terms.add("i.received_at < ?", span.upperBound) }
    let row = try db.row(
      "SELECT i.received_at FROM inbound i \(terms.clause) ORDER BY i.received_at DESC LIMIT 1 OFFSET ?",
      terms.values + [isNarrow ? TalkQuery.mostRows : TalkQuery.mostEntries])
    guard let moment = row?["received_at"] as Double? else { return nil }
    guard let first = search.span?.lowerBound else { return moment }
    return moment > first ? moment : nil
  }

  /// The newest fitting text of each conversation.
  func places(_ db: Database, from floor: Double?, limit: Int) throws -> [(contact: Int64, place: TalkPlace)] {
    let (sql, values) = statement(from: floor, limit: limit)
    return try db.rows(sql, values).map { ($0["contact_id"], TalkPlace(at: $0["received_at"], id: $0["id"])) }
  }

  /// For tests, which look at the plan.
  func statement(from floor: Double?, limit: Int) -> (sql: String, values: [(any DatabaseValueConvertible)?]) {
    var terms = Terms()
    // The plus keeps the planner from walking contact by contact.
    terms.add("+i.contact_id IS NOT NULL")
    texts(&terms, "i")
    conversations(&terms)
    if let floor { terms.add("i.received_at >= ?", floor) }
    if let place = search.before { terms.add("(i.received_at, i.id) < (?, ?)", place.at, place.id) }
    newest(&terms)
    return (
      """
      SELECT i.id, i.contact_id, i.received_at FROM inbound i \(terms.clause)
      ORDER BY i.received_at DESC, i.id DESC LIMIT ?
      """, terms.values + [limit]
    )
  }

  // MARK: Conditions

  /// What one index of its own can find. Ranks stand in the statement itself: a partial index is used for a known one alone.
  private func narrow(_ terms: inout Terms, _ name: String) {
    if let tag { terms.add("\(name).tag = ?", tag) }
    if let level = search.level { terms.add("\(name).level = \(level.rank)") }
    if let level = search.level, level > .normal { terms.add("\(name).level > 0") }
  }

  /// What must hold of a text.
  private func texts(_ terms: inout Terms, _ name: String) {
    narrow(&terms, name)
    if let span = search.span {
      terms.add("\(name).received_at >= ? AND \(name).received_at < ?", span.lowerBound, span.upperBound)
    }
    // The plus: the index of accounts, made for repeats, is in no order of time.
    if let account = search.account { terms.add("+\(name).account = ?", account) }
    if let language = search.language { terms.add("\(name).language = ?", language) }
    if search.isNotUnderstood { terms.add("\(name).marks & \(TurnFacts.Marks.notUnderstood.rawValue) <> 0") }
  }

  /// What must hold of the conversation, whichever text is looked at.
  private func conversations(_ terms: inout Terms) {
    switch search.ending {
    case .open:
      terms.add("+i.contact_id IN (SELECT contact_id FROM staff_case WHERE closed_at IS NULL AND contact_id > 0)")
    case .closed(let outcome):
      terms.add("+i.contact_id IN (SELECT contact_id FROM staff_case WHERE outcome = ?)", outcome.rawValue)
    case nil: break
    }
    if search.hasFailed {
      var failed = Terms()
      failed.add("state IN ('failed', 'undeliverable')")
      if let span = search.span {
        failed.add("created_at >= ? AND created_at < ?", span.lowerBound, span.upperBound)
      }
      terms.add("+i.contact_id IN (SELECT contact_id FROM outbound \(failed.clause))", failed.values)
    }
  }

  /// No later text of the same conversation fits. Where it is asked what is unanswered, there is no later text at all.
  private func newest(_ terms: inout Terms) {
    var later = Terms()
    later.add("j.contact_id = i.contact_id AND j.id > i.id")
    if search.isUnanswered {
      unanswered(&terms)
    } else {
      texts(&later, "j")
    }
    terms.add("NOT EXISTS (SELECT 1 FROM inbound j \(later.clause))", later.values)
  }

  /// A reply may stand behind another message where several were read as one; what staff wrote answers everything.
  private func unanswered(_ terms: inout Terms) {
    terms.add("(i.replies = 0 OR i.marks & \(TurnFacts.Marks.notUnderstood.rawValue) <> 0)")
    terms.add(
      """
      NOT EXISTS (SELECT 1 FROM outbound o WHERE o.contact_id = i.contact_id AND o.created_at >= i.received_at
        AND (i.replies = 0 OR o.staff_id IS NOT NULL))
      """)
  }

  // MARK: What a page shows

  /// A found conversation with what its row shows.
  func talk(_ contact: Int64, _ place: TalkPlace, _ names: [Int64: String], _ db: Database) throws -> FoundTalk {
    var terms = Terms()
    terms.add("contact_id = ?", contact)
    if let span = search.span {
      terms.add("received_at >= ? AND received_at < ?", span.lowerBound, span.upperBound)
    }
    let rows = try db.rows(
      "SELECT level, tag FROM inbound \(terms.clause) ORDER BY id DESC LIMIT ?", terms.values + [TalkQuery.mostTexts])
    var intents: [String] = []
    for tag in [tag] + rows.map({ $0["tag"] as Int64? }) {
      guard let tag, let name = names[tag], !intents.contains(name) else { continue }
      intents.append(name)
    }
    let level = Level(rank: rows.map { $0["level"] as Int }.max() ?? 0)
    return FoundTalk(
      contact: contact, place: place, level: level, intents: intents, staffCase: try newestCase(of: contact, db))
  }

  private func newestCase(of contact: Int64, _ db: Database) throws -> FoundTalk.Case? {
    try db.row(
      """
      SELECT id, level, holder_id, holder_name, outcome FROM staff_case WHERE contact_id = ? ORDER BY id DESC LIMIT 1
      """, [contact]
    ).map { row in
      FoundTalk.Case(
        number: row["id"], level: Level(rank: row["level"]),
        holder: (row["holder_id"] as Int64?) == nil ? nil : row["holder_name"], outcome: row["outcome"])
    }
  }
}

/// Conditions of a statement that must all hold, with their values in order.
struct Terms {
  private var terms: [String] = []
  private(set) var values: [(any DatabaseValueConvertible)?] = []

  /// One more condition with as many values as it has question marks.
  mutating func add(_ term: String, _ values: (any DatabaseValueConvertible)?...) { add(term, values) }

  /// One more condition with as many values as it has question marks.
  mutating func add(_ term: String, _ values: [(any DatabaseValueConvertible)?]) {
    terms.append(term)
    self.values += values
  }

  /// Empty where nothing was asked for.
  var clause: String { terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ") }
}
