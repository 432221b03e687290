import Store

extension ConsoleArea {
  /// What happened, as counts that name nobody.
  static let numbers = ConsoleArea(
    pages: [.numbers, .numbersFile],
    templates: ["numbers.page": NumbersTemplates.page, "numbers.chart": NumbersTemplates.chart],
    link: Link("Numbers", "/numbers"))
}

extension ConsolePage {
  private static let readers = Audience.roles([.admin, .editor, .auditor, .responder])

  static let numbers = show(
    "/numbers", to: readers, act: "view numbers",
    subject: { "\(NumbersSpan($0.query.number("span"), now: $0.now).length) days" }
  ) { visit in
    let span = NumbersSpan(visit.query.number("span"), now: visit.now)
    return NumbersPage(report: try await .read(visit.store, span)).answer()
  }

  static let numbersFile = show(
    "/numbers.csv", to: readers, act: "download numbers",
    subject: { "\(NumbersSpan($0.query.number("span"), now: $0.now).length) days" }
  ) { visit in
    let span = NumbersSpan(visit.query.number("span"), now: visit.now)
    let bytes = NumbersFile.bytes(try await .read(visit.store, span))
    return .download("numbers-\(span.length)-days.csv", type: "text/csv; charset=utf-8", bytes)
  }
}
