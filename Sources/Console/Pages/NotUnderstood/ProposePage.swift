import Content
import Dialogue
import Matching
import Messages
import Store
import Switchboard

/// One text, and the form for an example that comes of it.
struct ProposePage {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let text = try await found()
    return page(text, example: masked(text), intent: text.nearest ?? "", isNot: false, problem: nil)
  }

  func propose() async throws -> PageAnswer {
    let text = try await found()
    let example = NewExample(visit.form)
    if let problem = example.problem(in: library) {
      return page(
        text, example: example.text, intent: example.intent, isNot: example.isCounterexample, problem: problem)
    }
    try await visit.store.propose(
      Redacted(example.text), for: example.intent, isCounterexample: example.isCounterexample, at: text.inbound,
      by: visit.staff.name, now: visit.now)
    return .redirect("/not-understood/proposals")
  }

  private var library: ContentLibrary { visit.switchboard.shelf.current.library }

  private func found() async throws -> DoubtfulText {
    guard let text = try await visit.store.doubtfulText(try visit.number("inbound")) else { throw PageProblem.missing }
    return text
  }

  /// Masked for everybody: what is in the field is what will be kept.
  private func masked(_ text: DoubtfulText) -> String {
    let words = visit.masked(text.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(300)))
  }

  private func page(
    _ text: DoubtfulText, example: String, intent: String, isNot: Bool, problem: NewExample.Problem?
  ) -> PageAnswer {
    let intents = library.intents.sorted { $0.title < $1.title }.map { ($0.id, "\($0.title) (\($0.id))") }
    let trace = TalkTurn.decoded(text.trace)
    return .page(
      "Propose an example", "doubtful.text",
      [
        "problem": .optional(problem?.sentence), "canBeSure": .flag(problem?.canBeSure ?? false),
        "said": .long(visit.words(of: text.text)), "at": .time(text.at), "inbound": .text(String(text.inbound)),
        "why": trace.map { WhyBlock(visit: visit, library: library, trace: $0).value(nil, isFirst: true) } ?? .nothing,
        "example": .text(example), "isNot": .flag(isNot), "marks": .text(text.marks.words),
        "intents": ["options": .options([("", "Choose")] + intents, chosen: intent)],
      ], status: problem == nil ? 200 : 422)
  }
}

extension DoubtfulText {
  /// What it was nearest to.
  fileprivate var nearest: String? { TalkTurn.decoded(trace)?.reading.candidates.first?.intent }
}
