import Content
import Dialogue
import Matching
import Messages
import Switchboard

/// Reads and answers a text as if a person had sent it. Nothing is stored, sent, counted or logged.
struct TryPage {
  private let visit: Visit
  private let text: String
  private let place: Conversation.FlowPlace?

  /// As long as the longest chain of SMS.
  private static let longest = 1_600

  init(_ visit: Visit) {
    self.visit = visit
    text = String(String.UnicodeScalarView(visit.form.raw("text").unicodeScalars.prefix(Self.longest)))
    let names = visit.form["state"].split(separator: "/").map(String.init)
    let flow = names.count == 2 ? visit.switchboard.shelf.current.library.flow(names[0]) : nil
    place = flow?.step(names.last ?? "").map { Conversation.FlowPlace(flow: names[0], step: $0.id) }
  }

  func form() -> PageAnswer { .page("Try a message", "try.page", frame.adding(["result": .nothing])) }

  func result() -> PageAnswer {
    guard !text.allSatisfy(\.isWhitespace) else {
      return .page(
        "Try a message", "try.page", frame.adding(["result": .nothing, "problem": "Type what a person might text."]),
        status: 422)
    }
    var conversation = Conversation()
    // Whoever tries something wants the answer, not the words that everybody gets once.
    conversation.noticeGiven = true
    if let place { conversation.state = .flow(place) }
    let loaded = visit.switchboard.shelf.current
    let made = visit.switchboard.attempt(Redacted(text), in: conversation)
    let report = loaded.matcher.explain(text, in: conversation.matchContext(loaded.library))
    return .page("Try a message", "try.page", frame.adding(["result": result(made, report)]))
  }

  private var frame: PageValue {
    let steps = visit.switchboard.shelf.current.library.flows.flatMap { flow in
      flow.steps.filter { !$0.isEnd }.map { (value: "\(flow.id)/\($0.id)", words: "\(flow.title): \($0.id)") }
    }
    let chosen = place.map { "\($0.flow)/\($0.step)" } ?? ""
    return [
      "text": .text(text), "longest": .number(Self.longest), "problem": .nothing,
      "states": .options([("", "nothing: a new message")] + steps, chosen: chosen),
    ]
  }

  // MARK: The result

  private func result(_ made: TurnMaker.Made, _ report: ReadingReport) -> PageValue {
    let reading = made.reading ?? report.reading
    let second = report.reading.candidates.dropFirst().first
    return [
      "said": .list(made.utterances.map(said)), "isSilent": .flag(made.utterances.isEmpty),
      "level": .text(reading.level.rawValue), "decision": .text(words(reading.decision)),
      "found": found(reading), "isFound": .flag(reading.intent != nil || reading.command != nil),
      "callsStaff": .flag(made.opensCase), "state": .text(made.trace.state), "why": .text(reading.why),
      "cleaned": .text(reading.cleaned), "language": .text(language(reading)),
      "also": .list(reading.also.map(intent)), "hasAlso": .flag(!reading.also.isEmpty),
      "second": second.map { intent($0.intent).adding(["score": .text(score($0.score))]) } ?? .nothing,
      "candidates": .list(
        reading.candidates.map { intent($0.intent).adding(["score": .text(score($0.score))]) }),
      "hasCandidates": .flag(!reading.candidates.isEmpty),
      "rules": .list(report.rules.map(rule)), "hasRules": .flag(!report.rules.isEmpty),
      "likeness": .list(report.likeness.map(like)), "hasLikeness": .flag(!report.likeness.isEmpty),
      "changes": .list(report.changes.map { ["typed": .text($0.typed), "read": .text($0.read)] }),
      "hasChanges": .flag(!report.changes.isEmpty),
    ]
  }

  private func said(_ utterance: Utterance) -> PageValue {
    let text = utterance.text.reveal()  // made of our content
    return [
      "text": .text(text), "subject": .text(utterance.subject), "size": .text(ContentBook.words(SMSText(text))),
      "isBare": .flag(utterance.safePartOnly),
    ]
  }

  private func found(_ reading: Reading) -> PageValue {
    if let id = reading.intent { return intent(id).adding(["isIntent": true]) }
    return ["title": .text(reading.command?.rawValue ?? ""), "path": "", "id": "", "isIntent": false]
  }

  private func intent(_ id: String) -> PageValue {
    let title = visit.switchboard.shelf.current.library.intent(id)?.title ?? id
    return ["title": .text(title), "path": .text("/content/intents/\(id)"), "id": .text(id)]
  }

  private func rule(_ rule: ReadingReport.FoundRule) -> PageValue {
    [
      "intent": .text(rule.intent), "source": .text(rule.source),
      "words": .text(rule.originals.joined(separator: ", ")),
      "ruledOut": .optional(rule.ruledOut),
    ]
  }

  private func like(_ like: ReadingReport.LikeIntent) -> PageValue {
    [
      "intent": .text(like.intent), "score": .text(score(like.score)), "example": .text(like.example),
      "words": .text(like.words.joined(separator: ", ")),
    ]
  }

  private func language(_ reading: Reading) -> String {
    reading.language.map { ContentBook.name(of: Language(rawValue: $0)) } ?? "English, or not to be told"
  }

  private func words(_ decision: Reading.Decision) -> String {
    switch decision {
    case .answer: "answered"
    case .clarify: "asked back, because several needs are near"
    case .fallback: "not understood"
    case .command: "obeyed as a command"
    }
  }

  /// Two digits, without a locale.
  private func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
