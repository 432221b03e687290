import Content
import Store

extension ConsoleArea {
  /// The access log, for admins.
  static let access = ConsoleArea(
    pages: [.accessLog, .accessCheck],
    templates: ["access.log": AccessTemplates.log, "access.check": AccessTemplates.check],
    link: Link("Access log", "/access"))
}

extension ConsolePage {
  static let accessLog = show("/access", to: .roles([.admin]), act: "view access log") { visit in
    let choice = AccessChoice(visit.query)
    let found = try await visit.store.accessLines(choice.filter, limit: AccessChoice.pageLength + 1)
    let words = try await visit.store.accessWords()
    let shown = found.prefix(AccessChoice.pageLength)
    let older = found.count > shown.count ? shown.last.map { choice.path(before: $0.number) } : nil
    return .page(
      "Access log", "access.log",
      [
        "who": .list(AccessChoice.options(words.who, chosen: choice.who)),
        "acts": .list(AccessChoice.options(words.acts, chosen: choice.act)), "day": .text(choice.day),
        "lines": .list(shown.map(AccessChoice.row)), "isEmpty": .flag(shown.isEmpty), "older": .optional(older),
      ])
  }

  static let accessCheck = act("/access/verify", by: .roles([.admin]), act: "verify access log") { visit in
    let expected = visit.form["expect"]
    if !expected.isEmpty, AccessHead(expected) == nil {
      throw PageProblem(422, "An end of the log that was kept is a number, a colon and 64 digits. Please go back.")
    }
    let check = try await visit.store.checkAccess(expected: AccessHead(expected))
    return .page(
      "Access log verified", "access.check", ["intact": .flag(check.isIntact), "result": .text(check.words)])
  }
}

extension AccessCheck {
  /// Whether nothing is wrong.
  package var isIntact: Bool {
    switch self {
    case .intact: true
    case .broken, .cutOff, .replaced: false
    }
  }

  /// What was found, as a sentence.
  package var words: String {
    switch self {
    case .intact(let head?): "intact: \(head.number) lines. Keep its end elsewhere: \(head)"
    case .intact(nil): "intact: no lines yet"
    case .broken(let line): "line \(line) is not as it was written, or is missing"
    case .cutOff(let head?): "cut off: it ends at line \(head.number), before the one that was kept elsewhere"
    case .cutOff(nil): "cut off: it is empty, though a line was kept elsewhere"
    case .replaced(let line): "line \(line) is not the one that was kept elsewhere: the log was replaced"
    }
  }
}

/// What of the log somebody wants to see.
struct AccessChoice {
  var who: String
  var act: String
  var day: String
  var before: Int64?
  static let pageLength = 100

  init(_ query: FormFields) {
    (who, act, day) = (query["who"], query["act"], query["day"])
    before = query.number("before")
  }

  var filter: AccessFilter {
    let span = Day(day).map { day in
      LondonTime(day: day, minute: 0).unix..<LondonTime(day: day.adding(1), minute: 0).unix
    }
    return AccessFilter(who: who.isEmpty ? nil : who, act: act.isEmpty ? nil : act, span: span, before: before)
  }

  /// The next page of the same choice.
  func path(before number: Int64) -> String {
    PagePath.make("/access", [("who", who), ("act", act), ("day", day), ("before", String(number))])
  }

  static func options(_ words: [String], chosen: String) -> [PageValue] {
    words.map { ["word": .text($0), "chosen": .flag($0 == chosen)] }
  }

  static func row(_ logged: LoggedAccess) -> PageValue {
    [
      "number": .text(String(logged.number)), "at": .time(logged.at), "who": .text(logged.line.who),
      "act": .text(logged.line.act), "subject": .text(logged.line.subject), "detail": .text(logged.line.detail),
    ]
  }
}
