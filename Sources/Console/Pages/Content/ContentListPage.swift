import Content
import Matching
import Messages
import Store
import Switchboard

/// Everything that can be said, what has to be looked at first.
struct ContentListPage {
  private let visit: Visit
  private let book: ContentBook
  private let span: CountSpan

  /// A count in a list ends here: a busy quarter must not hold up the page.
  private static let mostCounted = 2_000

  init(_ visit: Visit) {
    self.visit = visit
    book = ContentBook(visit.switchboard, now: visit.now)
    span = CountSpan(visit)
  }

  func answer() async throws -> PageAnswer {
    let language = visit.query["language"].isEmpty ? nil : Language(rawValue: visit.query["language"])
    let chosen = book.items.filter { isChosen($0, language) }
    let sorted = chosen.enumerated().sorted { a, b in
      (a.element.state(in: language), a.offset) < (b.element.state(in: language), b.offset)
    }.map(\.element)
    let counts = try await visit.store.uses(
      of: sorted.filter { $0.kind == .intent }.map(\.id), since: span.start, most: Self.mostCounted)
    let flows = try await begun(sorted)
    let examples = visit.switchboard.shelf.current.matcher.exampleCounts
    return .page(
      "Content", "content.list",
      [
        "groups": options(Set(book.items.map(\.section)).sorted(), chosen: visit.query["group"], words: Self.title),
        "states": .options(
          [("", "any")] + ContentItem.State.allCases.map { ($0.rawValue, $0.words) }, chosen: visit.query["state"]),
        "languages": options(
          Set(book.items.flatMap { $0.entries.compactMap { $0.language?.rawValue } }).sorted(),
          chosen: visit.query["language"], words: { ContentBook.name(of: Language(rawValue: $0)) }),
        "spans": span.options, "days": .number(span.days), "count": .number(sorted.count),
        "isEmpty": .flag(sorted.isEmpty), "summary": .text(summary), "version": .text(book.library.version),
        "items": .list(sorted.map { row($0, language, counts, flows, examples) }),
      ])
  }

  private func isChosen(_ item: ContentItem, _ language: Language?) -> Bool {
    let (group, state) = (visit.query["group"], visit.query["state"])
    if !group.isEmpty, item.section != group { return false }
    if let language, !item.entries.contains(where: { $0.language == language }) { return false }
    return state.isEmpty || item.state(in: language).rawValue == state
  }

  /// How often each flow was begun.
  private func begun(_ items: [ContentItem]) async throws -> [String: Int] {
    let first = Dictionary(book.library.flows.map { ($0.id, $0.steps.first?.id ?? "") }) { a, _ in a }
    guard items.contains(where: { $0.kind == .flow }) else { return [:] }
    return try await visit.store.moves(since: span.start).reduce(into: [:]) { counts, entry in
      guard entry.move.way == "said", first[entry.move.flow] == entry.move.step else { return }
      counts[entry.move.flow, default: 0] += entry.count
    }
  }

  private func row(
    _ item: ContentItem, _ language: Language?, _ counts: [String: Int], _ flows: [String: Int],
    _ examples: [String: Int]
  ) -> PageValue {
    let state = item.state(in: language)
    let use = item.kind == .intent ? counts[item.id] ?? 0 : item.kind == .flow ? flows[item.id] ?? 0 : nil
    let languages = item.entries.compactMap { $0.language?.rawValue }
    let unsigned = item.entries.filter(\.item.needsWork).compactMap { $0.language?.rawValue }
    return [
      "path": .text(item.path), "heading": .text(item.heading), "subject": .text(item.subject),
      "state": .text(state.words), "stateClass": .text(Self.badge(state)),
      "reviewBy": .optional(item.reviewBy?.description),
      "languages": .text(languages.joined(separator: " ")),
      "unsigned": .optional(unsigned.isEmpty || unsigned == languages ? nil : unsigned.joined(separator: " ")),
      "sources": .text(String(sources(item))),
      "examples": .text(item.kind == .intent ? String(examples[item.id] ?? 0) : "–"),
      "use": .text(use.map { ShyCount.words($0, most: Self.mostCounted) } ?? "–"),
    ]
  }

  private func sources(_ item: ContentItem) -> Int {
    item.entries[0].facts.first { $0.name == "Sources" }?.values.count ?? 0
  }

  private var summary: String {
    let states = book.items.map { $0.state() }
    let parts = ContentItem.State.allCases.compactMap { state -> String? in
      let count = states.count { $0 == state }
      return count > 0 ? "\(count) \(state.words)" : nil
    }
    return parts.joined(separator: ", ")
  }

  static func badge(_ state: ContentItem.State) -> String {
    switch state {
    case .withdrawn, .overdue: "urgent"
    case .changed, .unsigned: "amber"
    case .signed: "normal"
    }
  }

  /// `Law`, `Own sentences`.
  private static func title(_ section: String) -> String {
    section.prefix(1).uppercased() + section.dropFirst().replacing("-", with: " ")
  }

  private func options(_ all: [String], chosen: String, words: (String) -> String) -> PageValue {
    .options([("", "all")] + all.map { ($0, words($0)) }, chosen: chosen)
  }
}
