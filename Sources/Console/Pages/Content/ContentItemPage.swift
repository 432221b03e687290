import Content
import Matching
import Messages
import Store
import Switchboard

/// One subject: its texts as sent, what they rest on, what finds them, and who was sent them.
struct ContentItemPage {
  let visit: Visit
  let book: ContentBook
  let item: ContentItem

  /// - Throws: a page that says that there is no such thing.
  init(_ visit: Visit) throws(PageProblem) {
    self.visit = visit
    book = ContentBook(visit.switchboard, now: visit.now)
    guard let item = book.item(visit.parameter("kind"), visit.parameter("id")) else { throw PageProblem.missing }
    self.item = item
  }

  /// For the access log; what names nothing of ours is somebody's words, and is left out.
  static func subject(_ visit: Visit) -> String {
    let library = visit.switchboard.shelf.current.library
    guard let kind = ContentItem.Kind(folder: visit.parameter("kind")) else { return "" }
    let subject = "\(kind.rawValue):\(visit.parameter("id"))"
    return library.withdrawable.union(ContentLibrary.lastResort).contains(subject) ? subject : ""
  }

  func answer() async throws -> PageAnswer {
    let withdrawal = try await visit.store.withdrawals().first { $0.subject == item.subject }
    let span = CountSpan(visit)
    let state = item.state()
    let values: PageValue = [
      "subject": .text(item.subject), "path": .text(item.path), "id": .text(item.id),
      "state": .text(state.words), "stateClass": .text(ContentListPage.badge(state)),
      "isWithdrawn": .flag(withdrawal != nil), "withdrawal": withdrawal.map(Self.value) ?? .nothing,
      "mayChange": .flag(visit.has(.editor, .admin) && !item.isLastResort), "isLastResort": .flag(item.isLastResort),
      "use": .optional(try await use(span)), "days": .number(span.days), "isFlow": .flag(item.kind == .flow),
      "isAsked": .flag(ContentUsePage.isCountable(item, in: book.library)),
    ]
    let (texts, uses) = (item.entries.map(language), uses)
    return .page(
      item.heading, "content.item",
      values.adding([
        "languages": .list(texts), "facts": .list(item.entries[0].facts.map(fact)), "uses": .list(uses),
        "isNamed": .flag(!uses.isEmpty),
      ]).adding(material))
  }

  private static func value(_ withdrawal: Withdrawal) -> PageValue {
    ["reason": .text(withdrawal.reason), "by": .text(withdrawal.by), "at": .time(withdrawal.at)]
  }

  private func use(_ span: CountSpan) async throws -> String? {
    guard item.kind == .intent else { return nil }
    let counts = try await visit.store.uses(of: [item.id], since: span.start, most: 1_000_000)
    return ShyCount.words(counts[item.id] ?? 0, most: 1_000_000)
  }

  private func language(_ entry: ReportEntry) -> PageValue {
    let name: String? =
      switch entry.item.state {
      case .signed(let entry): "signed off by \(entry.by) on \(entry.on)"
      case .changed(let entry): "changed since \(entry.by) signed it off on \(entry.on)"
      case .unsigned: "not signed off"
      }
    return [
      "language": .text(entry.language.map(ContentBook.name) ?? "All languages"), "signOff": .optional(name),
      "overdue": .optional(entry.item.isOverdue ? entry.item.reviewBy?.description : nil),
      "texts": .list(entry.texts.map { ContentBook.value($0, in: entry.language) }),
      "isOpen": .flag(entry.language == .english || entry.language == nil),
    ]
  }

  private func fact(_ fact: ReportEntry.Fact) -> PageValue {
    [
      "name": .text(fact.name),
      "values": .list(
        fact.values.map { value in
          // Only https leads anywhere: whatever else stands in a file is text.
          let url = value.url.flatMap { $0.hasPrefix("https://") ? $0 : nil }
          return ["text": .text(value.text), "url": .optional(url)]
        }),
    ]
  }

  /// Where a record is named, and what is offered beside an answer.
  private var uses: [PageValue] {
    func link(_ kind: ContentItem.Kind, _ id: String) -> PageValue? {
      book.item(kind.folder, id).map { ["path": .text($0.path), "heading": .text($0.heading)] }
    }
    switch item.kind {
    case .record:
      let use = book.library.naming(record: item.id)
      let named: [(ContentItem.Kind, [String])] = [
        (.intent, use.intents), (.flow, use.flows), (.text, use.texts), (.reply, use.replies),
      ]
      return named.flatMap { kind, ids in ids.compactMap { link(kind, $0) } }
    case .intent:
      let intent = book.library.intent(item.id)
      let beside = (intent?.related ?? []).compactMap { link(.intent, $0) }
      let flow = intent?.flow.flatMap { link(.flow, $0) }
      return beside + [flow].compactMap(\.self) + (intent?.numbers ?? []).compactMap { link(.record, $0) }
    case .flow: return (book.library.flow(item.id)?.starts ?? []).compactMap { link(.intent, $0) }
    case .text, .reply, .service: return []
    }
  }

  private var material: [String: PageValue] {
    let material = visit.switchboard.shelf.current.matcher.material(of: item.kind == .intent ? item.id : "")
    let lists = [
      ("Texts that must find it", material.examples), ("Texts that must not find it", material.counterexamples),
      ("Phrases", material.phrases), ("Rules", material.rules),
    ]
    return [
      "hasMaterial": .flag(item.kind == .intent),
      "material": .list(
        lists.map { name, texts in
          [
            "name": .text(name), "count": .number(texts.count), "isEmpty": .flag(texts.isEmpty),
            "texts": .list(texts.prefix(Self.mostMaterial).map { ["text": .text($0)] }),
            "isCut": .flag(texts.count > Self.mostMaterial),
          ]
        }),
    ]
  }

  private static let mostMaterial = 200
}
