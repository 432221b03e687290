import Dialogue
import Matching
import Store

/// Texts that say the same, put together: first those with the same cleaned words, then those that share most of their stems.
struct DoubtfulGroups {
  /// The largest first, then the newest.
  private(set) var groups: [Group] = []

  /// Some texts that say the same.
  struct Group {
    /// The newest first.
    var texts: [DoubtfulText]
    /// Of the newest text.
    var trace: Trace
    /// Of the texts that began the group.
    let stems: Set<String>

    var people: Int { Set(texts.map(\.contact)).count }
    var marks: TurnFacts.Marks { texts.reduce([]) { $0.union($1.marks) } }
  }

  /// The share of all their stems that two texts must have in common: two of three.
  static let likeness = 2.0 / 3

  /// - Parameter texts: the newest first. A text whose reason cannot be read, or that has no words, is left out.
  init(_ texts: [DoubtfulText]) {
    let stems = WordStems()
    var exact: [String: Group] = [:]
    for text in texts {
      guard let trace = TalkTurn.decoded(text.trace), !trace.reading.cleaned.isEmpty else { continue }
      let cleaned = trace.reading.cleaned
      exact[cleaned, default: Group(texts: [], trace: trace, stems: stems.stems(of: cleaned))].texts.append(text)
    }
    for group in exact.values.sorted(by: DoubtfulGroups.isBefore) { add(group) }
    groups.sort(by: DoubtfulGroups.isBefore)
  }

  /// Larger groups stand already: a smaller one goes to the first that is like it.
  private mutating func add(_ group: Group) {
    guard let place = groups.firstIndex(where: { DoubtfulGroups.areAlike($0.stems, group.stems) }) else {
      return groups.append(group)
    }
    groups[place].texts.append(contentsOf: group.texts)
    groups[place].texts.sort { ($0.at, $0.inbound) > ($1.at, $1.inbound) }
  }

  private static func areAlike(_ a: Set<String>, _ b: Set<String>) -> Bool {
    // Sizes alone rule most pairs out.
    guard Double(min(a.count, b.count)) >= likeness * Double(max(a.count, b.count)) else { return false }
    let shared = a.intersection(b).count
    return Double(shared) >= likeness * Double(a.count + b.count - shared)
  }

  private static func isBefore(_ a: Group, _ b: Group) -> Bool {
    (a.texts.count, a.texts[0].at, a.texts[0].inbound) > (b.texts.count, b.texts[0].at, b.texts[0].inbound)
  }
}
