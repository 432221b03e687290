import Content
import Messages
import Store
import Switchboard

/// What of the conversations somebody wants to see: the fields of the form, and back.
struct TalkChoice {
  private let query: FormFields
  static let pageLength = 50

  init(_ query: FormFields) { self.query = query }

  /// The number of a case, when one is looked for.
  var caseNumber: Int64? { query.number("case") }

  /// Whether the field for a case holds something else than a number.
  var isNoCase: Bool { !query["case"].isEmpty && (caseNumber ?? 0) < 1 }

  /// What is searched for. What a form cannot send is taken as not chosen.
  var search: TalkSearch {
    var search = TalkSearch()
    search.span = span
    search.intent = chosen("intent")
    search.level = Level(rawValue: query["level"])
    search.account = chosen("account")
    search.language = chosen("language")
    search.ending = TalkChoice.ending(query["outcome"])
    search.isNotUnderstood = only == "not-understood"
    search.isUnanswered = only == "unanswered"
    search.hasFailed = only == "failed"
    search.before = place
    return search
  }

  /// Whether anything at all is asked for.
  var isOpen: Bool {
    ["intent", "level", "account", "language", "outcome", "only", "from", "to"].contains { !query[$0].isEmpty }
  }

  private var only: String { query["only"] }

  private func chosen(_ name: String) -> String? { query[name].isEmpty ? nil : query[name] }

  /// Whole days by London's clocks; the last one included.
  private var span: Range<Double>? {
    let (first, last) = (Day(query["from"]), Day(query["to"]))
    guard first != nil || last != nil else { return nil }
    let start = first.map { LondonTime(day: $0, minute: 0).unix } ?? 0
    let end = last.map { LondonTime(day: $0.adding(1), minute: 0).unix } ?? 4_102_444_800
    return start < end ? start..<end : start..<start
  }

  private var place: TalkPlace? {
    let parts = query["before"].split(separator: "_")
    guard parts.count == 2, let at = Double(parts[0]), at.isFinite, let id = Int64(parts[1]) else { return nil }
    return TalkPlace(at: at, id: id)
  }

  private static func ending(_ word: String) -> TalkSearch.Ending? {
    word == "open" ? .open : CaseOutcome(rawValue: word).map { .closed($0) }
  }

  /// The next page of the same choice.
  func path(before place: TalkPlace) -> String {
    let names = ["from", "to", "intent", "level", "account", "language", "outcome", "only"]
    return PagePath.make(
      "/conversations", names.map { ($0, query[$0]) } + [("before", "\(place.at)_\(place.id)")])
  }

  // MARK: The form

  /// The fields as they stand, with all that can be chosen.
  func form(_ switchboard: Switchboard) -> [String: PageValue] {
    let library = switchboard.shelf.current.library
    let accounts = [Account.web] + switchboard.settings.accounts.map(\.name)
    let languages = Set(library.texts.keys.map(\.rawValue)).union(["en"]).sorted()
    let intents = library.intents.sorted { $0.title < $1.title }.map { ($0.id, $0.title) }
    return [
      "case": .text(query["case"]), "from": .text(query["from"]), "to": .text(query["to"]),
      "intent": menu("intent", "anything", intents),
      "level": menu("level", "any", Level.allCases.reversed().map { ($0.rawValue, $0.rawValue) }),
      "account": menu("account", "any", accounts.map { ($0, $0) }),
      "language": menu("language", "any", languages.map { ($0, LanguageTitle.of($0)) }),
      "outcome": menu(
        "outcome", "with or without",
        [("open", "open now")] + CaseOutcome.allCases.map { ($0.rawValue, "closed: \($0.rawValue)") }),
      "only": menu(
        "only", "all conversations",
        [
          ("unanswered", "Unanswered: the last text has no answer"), ("not-understood", "Something was not understood"),
          ("failed", "A reply was not delivered"),
        ]),
      "isOpen": .flag(isOpen),
    ]
  }

  private func menu(_ name: String, _ all: String, _ choices: [(String, String)]) -> PageValue {
    ["options": .options([("", all)] + choices, chosen: query[name])]
  }
}

/// Languages by their English names.
enum LanguageTitle {
  private static let names = [
    "en": "English", "cy": "Welsh", "ro": "Romanian", "pl": "Polish", "pt": "Portuguese", "es": "Spanish",
    "bg": "Bulgarian", "hu": "Hungarian", "sq": "Albanian", "th": "Thai", "zh": "Chinese",
  ]

  /// The name, or the code of a language that is not among them.
  static func of(_ code: String) -> String { names[code] ?? code }
}
