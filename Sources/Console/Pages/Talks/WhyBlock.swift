import Content
import Dialogue
import Matching
import Store

/// Why something was answered so, for the fold beside a reply.
///
/// Whoever reads masked texts gets the reasons without the person's words: rules and examples are the editors' own.
struct WhyBlock {
  let visit: Visit
  let library: ContentLibrary
  let trace: Trace

  /// - Parameters:
  ///   - said: the content of this reply; nil where it is not known.
  ///   - isFirst: whether the reading is told as well; it is the same for all replies of a turn.
  func value(_ said: Trace.Said?, isFirst: Bool) -> PageValue {
    let name = said.map { ContentName($0.subject, in: library) }
    let sources = name?.proof?.sources ?? []
    return [
      "title": .optional(name?.title), "safe": .flag(said?.safePartOnly ?? false),
      "sources": .list(sources.map { ["name": .text($0.name), "url": .optional($0.url)] }),
      "hasSources": .flag(!sources.isEmpty), "checked": .optional(name?.proof?.checked.description),
      "reading": isFirst ? reading : .nothing,
    ]
  }

  private var reading: PageValue {
    let reading = trace.reading
    let found = reading.evidence.map(words)
    let others = reading.candidates.filter { $0.intent != reading.intent }.map { other in
      "\(title(other.intent)) (\(WhyBlock.percent(other.score)))"
    }
    return [
      "decision": .text(trace.waits == true ? WhyBlock.waits : WhyBlock.decision(reading, title)),
      "parts": .optional(trace.parts?.description), "why": .optional(visit.seesWords ? reading.why : nil),
      "cleaned": .optional(visit.seesWords && !reading.cleaned.isEmpty ? reading.cleaned : nil),
      "evidence": .list(found.map { ["words": .text($0)] }), "hasEvidence": .flag(!found.isEmpty),
      "others": .optional(others.isEmpty ? nil : others.joined(separator: "; ")),
      "staffing": .text(WhyBlock.words(trace.staffing)), "version": .text(String(trace.contentVersion.prefix(12))),
    ]
  }

  private func title(_ intent: String) -> String { library.intent(intent)?.title ?? intent }

  private func words(_ evidence: Reading.Evidence) -> String {
    let kind =
      switch evidence.kind {
      case .phrase: "phrase"
      case .rule: "rule"
      case .likeness: "like the example"
      }
    let on = visit.seesWords && !evidence.words.isEmpty ? ", on: \(evidence.words.joined(separator: " "))" : ""
    let not = evidence.ruledOut.map { visit.seesWords ? ", not counted: \($0)" : ", not counted" } ?? ""
    return "\(title(evidence.intent)): \(kind) “\(evidence.source)”\(on)\(not)"
  }

  static func decision(_ reading: Reading, _ title: (String) -> String) -> String {
    switch reading.decision {
    case .answer: reading.intent.map(title) ?? "answered"
    case .clarify: "asked back: not sure which need"
    // An event has the reading of nothing.
    case .fallback: reading.why.hasPrefix("not a text") ? "no text: something happened" : "not understood"
    case .command: reading.command.map { "the command \($0.rawValue)" } ?? "a command"
    }
  }

  private static let waits = "nothing yet: it is read with the texts after it"

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func words(_ staffing: Staffing) -> String {
    switch staffing {
    case .nobody: "nobody could be alerted"
    case .alerted: "staff were alerted"
    case .opened: "somebody had opened the conversation"
    }
  }
}
