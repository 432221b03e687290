import Content
import Dialogue
import Matching
import Messages
import Store
import Switchboard

/// What would be said today, beside what was said then.
struct TodayBlock {
  let visit: Visit
  let library: ContentLibrary
  let turn: TalkTurn
  let today: TodayTurn

  var value: PageValue {
    let (then, now) = (thenTexts, today.said.map { visit.words(of: $0.text) })
    let notes = differences(isSameText: then == now)
    return [
      "isSame": .flag(notes.isEmpty), "notes": .list(notes.map { ["words": .text($0)] }),
      "reading": .text(today.reading.map { decision($0) } ?? "not read by itself"),
      "level": .text((today.reading?.level ?? .normal).rawValue),
      "texts": .list(texts(then, now)), "isSilent": .flag(then.isEmpty && now.isEmpty),
    ]
  }

  private var thenTexts: [String] {
    turn.answers.filter { !($0.said?.subject.hasPrefix(ReplayTurn.notice) ?? false) }.map {
      visit.words(of: $0.line.text)
    }
  }

  private func decision(_ reading: Reading) -> String {
    WhyBlock.decision(reading) { library.intent($0)?.title ?? $0 }
  }

  private func differences(isSameText: Bool) -> [String] {
    var notes: [String] = []
    if let then = turn.trace?.reading, let now = today.reading {
      if now.level > then.level { notes.append("More urgent now: \(now.level.rawValue), then \(then.level.rawValue)") }
      if now.level < then.level { notes.append("Less urgent now: \(now.level.rawValue), then \(then.level.rawValue)") }
      if decision(now) != decision(then) { notes.append("Read otherwise: then “\(decision(then))”") }
    }
    if !isSameText { notes.append("Other words are sent") }
    return notes
  }

  private func texts(_ then: [String], _ now: [String]) -> [PageValue] {
    (0..<max(then.count, now.count)).map { place in
      let changes = WordChange.between(
        place < then.count ? then[place] : "", place < now.count ? now[place] : "")
      return ["pieces": .list(changes.map(TodayBlock.piece))]
    }
  }

  private static func piece(_ change: WordChange) -> PageValue {
    switch change {
    case .same(let words): ["same": .text(words), "gone": .nothing, "come": .nothing]
    case .gone(let words): ["same": .nothing, "gone": .text(words), "come": .nothing]
    case .come(let words): ["same": .nothing, "gone": .nothing, "come": .text(words)]
    }
  }
}
