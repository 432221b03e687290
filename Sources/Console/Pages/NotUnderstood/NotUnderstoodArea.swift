import Content
import Dialogue
import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// What was not understood, and the examples that editors propose because of it.
  static let notUnderstood = ConsoleArea(
    pages: [.notUnderstood, .proposals, .proposalPatch, .proposalsSettle, .doubtfulText, .propose],
    templates: [
      "doubtful.list": NotUnderstoodTemplates.list, "doubtful.text": NotUnderstoodTemplates.text,
      "doubtful.proposals": NotUnderstoodTemplates.proposals,
    ], link: Link("Not understood", "/not-understood"))
}

extension ConsolePage {
  private static let readers = Audience.roles([.responder, .auditor, .editor])
  private static let editors = Audience.roles([.editor])

  private static func message(_ visit: Visit) -> String { "message \(visit.parameter("inbound"))" }

  static let notUnderstood = show("/not-understood", to: readers, act: "view not understood") { visit in
    try await DoubtfulList(visit).answer()
  }

  static let doubtfulText = show("/not-understood/:inbound", to: editors, act: "read message", subject: message) {
    visit in try await ProposePage(visit).answer()
  }

  static let propose = act(
    "/not-understood/:inbound/propose", by: editors, act: "propose example", subject: message, largestForm: 8_192
  ) { visit in try await ProposePage(visit).propose() }

  static let proposals = show("/not-understood/proposals", to: editors, act: "view proposals") { visit in
    try await ProposalList(visit).answer()
  }

  static let proposalPatch = show("/not-understood/proposals/patch", to: editors, act: "download proposals") { visit in
    let open = try await visit.store.proposals(.open, limit: ProposalList.most).reversed()
    let patch = ExamplePatch(library: visit.switchboard.shelf.current.library).text(of: Array(open))
    return .download("examples.patch", type: "text/x-patch; charset=utf-8", Array(patch.utf8))
  }

  static let proposalsSettle = act(
    "/not-understood/proposals/settle", by: editors, act: "settle proposals",
    subject: { visit in
      "proposals " + visit.form.all("number").compactMap { Int64($0).map(String.init) }.joined(separator: " ")
    }
  ) { visit in
    let numbers = visit.form.all("number").compactMap { Int64($0) }
    if let state = Proposal.State(rawValue: visit.form["state"]), state != .open {
      _ = try await visit.store.settle(numbers, as: state)
    }
    return .redirect("/not-understood/proposals")
  }
}

/// The groups of a span.
struct DoubtfulList {
  private let visit: Visit
  /// Texts that are opened for one page.
  static let mostTexts = 1_000
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
    let words = MaskedWords.of(text.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
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

/// What editors have proposed.
struct ProposalList {
  private let visit: Visit
  /// In one patch, and on the page.
  static let most = 500
  private static let mostSettled = 50

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let open = try await visit.store.proposals(.open, limit: Self.most)
    var settled: [Proposal] = []
    for state in [Proposal.State.taken, .dropped] {
      settled += try await visit.store.proposals(state, limit: Self.mostSettled)
    }
    settled.sort { $0.id > $1.id }
    return .page(
      "Proposed examples", "doubtful.proposals",
      [
        "open": .list(open.map(row)), "hasOpen": .flag(!open.isEmpty), "count": .number(open.count),
        "settled": .list(settled.prefix(Self.mostSettled).map(row)), "hasSettled": .flag(!settled.isEmpty),
      ])
  }

  private func row(_ proposal: Proposal) -> PageValue {
    let title = visit.switchboard.shelf.current.library.intent(proposal.intent)?.title
    return [
      "number": .text(String(proposal.id)), "text": .text(proposal.text.reveal()),
      "isNot": .flag(proposal.isCounterexample),
      "intent": .text(title ?? "\(proposal.intent) (no longer in the content)"),
      "author": .text(proposal.author), "at": .time(proposal.at), "state": .text(proposal.state.rawValue),
    ]
  }
}
