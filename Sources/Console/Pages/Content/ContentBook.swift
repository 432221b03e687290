import Content
import Foundation
import Messages
import Switchboard

/// The content in use, as pages tell of it: by subjects in all of their languages.
struct ContentBook {
  let library: ContentLibrary
  let items: [ContentItem]

  init(_ switchboard: Switchboard, now: Double) {
    library = switchboard.shelf.current.library
    let entries = ReportEntries(library, today: LondonTime(unix: now).day).all
    var order: [String] = []
    var bySubject: [String: [ReportEntry]] = [:]
    for entry in entries {
      let subject = entry.item.subject.subject.withoutLanguage
      if bySubject[subject] == nil { order.append(subject) }
      bySubject[subject, default: []].append(entry)
    }
    let withdrawn = switchboard.withdrawnSubjects
    items = order.compactMap { subject in
      ContentItem(subject, bySubject[subject] ?? [], isWithdrawn: withdrawn.contains(subject))
    }
  }

  /// What a path such as `/content/intents/law.tax` names.
  func item(_ kind: String, _ id: String) -> ContentItem? {
    guard let kind = ContentItem.Kind(folder: kind) else { return nil }
    return items.first { $0.kind == kind && $0.id == id }
  }

  /// What a flow says at each step, by the step's id, language by language.
  func steps(of flow: Flow) -> [String: [PageValue]] {
    var texts: [String: [PageValue]] = [:]
    for entry in item("flows", flow.id)?.entries ?? [] {
      guard let language = entry.language else { continue }
      let steps = flow.steps.filter { $0.texts[language] != nil }
      for (step, text) in zip(steps, entry.texts) {
        texts[step.id, default: []].append(ContentBook.value(text, in: language))
      }
    }
    return texts
  }

  /// A text as it reaches a phone.
  static func value(_ text: ReportText, in language: Language?) -> PageValue {
    let language = language ?? .english
    return [
      "name": .text(text.name), "text": .text(text.string), "language": .text(name(of: language)),
      "tag": .text(language.rawValue), "size": .text(words(text.size)), "note": .optional(text.note),
    ]
  }

  /// What a text costs: `2 SMS, 180 characters`.
  static func words(_ size: SMSText) -> String {
    "\(size.segments) SMS, \(size.units) characters" + (size.encoding == .gsm7 ? "" : " beyond plain SMS")
  }

  /// In English: `Polish`.
  static func name(of language: Language) -> String {
    Locale(identifier: "en_GB").localizedString(forLanguageCode: language.rawValue) ?? language.rawValue
  }
}

/// Something that staff look after as one: an answer, a flow, a sentence, a record or a service, in all of its languages.
struct ContentItem {
  /// `intent:law.tax`.
  let subject: String
  let kind: Kind
  let id: String
  let isWithdrawn: Bool
  /// One a language, English first; at least one.
  let entries: [ReportEntry]

  /// The sorts of content, in the order of lists.
  enum Kind: String, CaseIterable {
    case intent, flow, text, reply, record, service

    /// As addresses name it.
    var folder: String {
      switch self {
      case .reply: "replies"
      case .intent, .flow, .text, .record, .service: rawValue + "s"
      }
    }

    init?(folder: String) {
      guard let kind = Kind.allCases.first(where: { $0.folder == folder }) else { return nil }
      self = kind
    }
  }

  init?(_ subject: String, _ entries: [ReportEntry], isWithdrawn: Bool) {
    let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]), !entries.isEmpty else { return nil }
    self.subject = subject
    self.kind = kind
    id = parts[1]
    self.isWithdrawn = isWithdrawn
    self.entries = entries.sorted { a, b in
      let isFirst = (a.language == .english || a.language == nil, b.language == .english || b.language == nil)
      return isFirst.0 != isFirst.1 ? isFirst.0 : (a.language?.rawValue ?? "") < (b.language?.rawValue ?? "")
    }
  }

  var heading: String { entries[0].heading }
  var section: String { entries[0].section }
  var path: String { "/content/\(kind.folder)/\(id)" }
  var reviewBy: Day? { entries[0].item.reviewBy }
  /// Whether it is what is said when all else is withdrawn.
  var isLastResort: Bool { ContentLibrary.lastResort.contains(subject) }

  /// The worst state of its languages, or of one of them.
  func state(in language: Language? = nil) -> State {
    if isWithdrawn { return .withdrawn }
    let all = entries.filter { language == nil || $0.language == language || $0.language == nil }
    if all.contains(where: \.item.isOverdue) { return .overdue }
    let states = all.map(\.item.state)
    if states.contains(where: { if case .changed = $0 { true } else { false } }) { return .changed }
    return states.contains(.unsigned) ? .unsigned : .signed
  }

  /// What has to be done about it; what is most pressing comes first.
  enum State: String, CaseIterable, Comparable {
    case withdrawn, overdue, changed, unsigned, signed

    /// For lists.
    var words: String {
      switch self {
      case .withdrawn: "withdrawn"
      case .overdue: "review overdue"
      case .changed: "changed since sign-off"
      case .unsigned: "not signed off"
      case .signed: "signed off"
      }
    }

    static func < (a: State, b: State) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }
}
