import Content
import Dialogue
import Matching
import Store
import Switchboard

/// The groups of a span.
struct DoubtfulList {
  private let visit: Visit
  /// Texts that are opened for one page.
  static let mostTexts = 500
  private static let mostGroups = 40
  private static let mostSamples = 3

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let days = [7, 30, 90].first { visit.query["days"] == String($0) } ?? 7
    let page = try await visit.store.doubtful(since: visit.now - Double(days) * 86_400, limit: Self.mostTexts)
    let groups = DoubtfulGroups(page.texts).groups
    return .page(
      "Not understood", "doubtful.list",
      [
        "days": ["options": .options([7, 30, 90].map { (String($0), "\($0) days") }, chosen: String(days))],
        "groups": .list(groups.prefix(Self.mostGroups).map(row)), "isEmpty": .flag(groups.isEmpty),
        "more": groups.count > Self.mostGroups ? .number(groups.count - Self.mostGroups) : .nothing,
        "lookedBackTo": page.lookedBackTo.map { PageValue.time($0) } ?? .nothing, "isMasked": .flag(!visit.seesWords),
        "mayPropose": .flag(visit.has(.editor)),
      ])
  }

  private func row(_ group: DoubtfulGroups.Group) -> PageValue {
    let newest = group.texts[0]
    var samples: [String] = []
    for text in group.texts where samples.count < Self.mostSamples {
      let words = visit.words(of: text.text)
      if !samples.contains(words) { samples.append(words) }
    }
    let library = visit.switchboard.shelf.current.library
    let near = group.trace.reading.candidates.prefix(2).map { library.intent($0.intent)?.title ?? $0.intent }
    return [
      "count": .number(group.texts.count), "isOne": .flag(group.texts.count == 1), "people": .number(group.people),
      "isOnePerson": .flag(group.people == 1), "samples": .list(samples.map { .long($0, first: 300) }),
      "marks": .text(group.marks.words), "near": .optional(near.isEmpty ? nil : near.joined(separator: "; ")),
      "at": .time(newest.at), "inbound": .text(String(newest.inbound)), "mayPropose": .flag(visit.has(.editor)),
      "talk": .text(
        PagePath.make("/conversations/\(newest.contact)", [("before", String(newest.at + 3_600))])
          + "#m\(newest.inbound)"),
    ]
  }
}

extension TurnFacts.Marks {
  /// Why somebody should look, in words.
  var words: String {
    [
      contains(.notUnderstood) ? "not understood" : nil, contains(.asked) ? "asked back" : nil,
      contains(.corrects) ? "answered, and the person said that it was wrong" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }
}
