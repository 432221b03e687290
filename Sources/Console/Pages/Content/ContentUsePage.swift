import Content
import Messages
import Store
import Switchboard

/// Who was sent something: how many conversations, and for those who answer people which.
struct ContentUsePage {
  private let visit: Visit
  private let page: ContentItemPage

  private static let mostNamed = 50
  /// Messages that are looked at in all: more would take longer than a page may.
  private static let mostLooked = 60_000

  init(_ visit: Visit) throws(PageProblem) {
    self.visit = visit
    page = try ContentItemPage(visit)
  }

  func answer() async throws -> PageAnswer {
    let library = page.book.library
    let day = Day(visit.query["since"]) ?? LondonTime(unix: visit.now - 6 * 86_400).day
    let intents = Self.intents(of: page.item, in: library)
    let most = max(500, Self.mostLooked / max(1, intents.count))
    let uses = try await visit.store.conversations(
      asking: intents, since: LondonTime(day: day, minute: 0).unix, most: most, limit: Self.mostNamed)
    let mayName = visit.has(.responder)
    let texts = Self.texts(of: page.item, in: library)
    return .page(
      "Who was sent this: \(page.item.heading)", "content.uses",
      [
        "subject": .text(page.item.subject), "path": .text(page.item.path), "since": .text(day.description),
        "count": .text(ShyCount.words(uses.conversations)), "isCut": .flag(uses.isCut),
        "forgotten": .optional(uses.forgotten > 0 ? ShyCount.words(uses.forgotten) : nil),
        "isCountable": .flag(!intents.isEmpty), "mayName": .flag(mayName),
        "isNamed": .flag(mayName && !uses.newest.isEmpty), "limit": .number(Self.mostNamed),
        "isLong": .flag(mayName && uses.conversations > Self.mostNamed),
        "conversations": .list(mayName ? uses.newest.map(row) : []),
        "intents": .list(
          intents.compactMap(library.intent).map {
            ["path": .text("/content/intents/\($0.id)"), "title": .text($0.title)]
          }), "isIndirect": .flag(page.item.kind != .intent), "texts": .text(texts.joined(separator: ", ")),
        "hasTexts": .flag(!texts.isEmpty),
      ])
  }

  private func row(_ use: ContentUse) -> PageValue {
    ["contact": .text(String(use.contact)), "count": .number(use.count), "last": .time(use.last)]
  }

  /// The intents by whose answers it reaches people.
  static func intents(of item: ContentItem, in library: ContentLibrary) -> [String] {
    func leading(to flows: [String]) -> [String] {
      library.intents.filter { $0.flow.map(flows.contains) ?? false }.map(\.id)
        + flows.compactMap(library.flow).flatMap(\.starts)
    }
    switch item.kind {
    case .intent: return [item.id]
    case .flow: return Set(leading(to: [item.id])).sorted()
    case .record:
      let use = library.naming(record: item.id)
      return Set(use.intents + leading(to: use.flows)).sorted()
    case .text, .reply, .service: return []
    }
  }

  /// Whether messages tell of it at all.
  static func isCountable(_ item: ContentItem, in library: ContentLibrary) -> Bool {
    !intents(of: item, in: library).isEmpty
  }

  /// Own sentences that name a record: no message tells that one was said.
  private static func texts(of item: ContentItem, in library: ContentLibrary) -> [String] {
    item.kind == .record ? library.naming(record: item.id).texts : []
  }
}
