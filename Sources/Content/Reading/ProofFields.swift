/// Reads `sources`, `checked` and `review_by`, which intents and flows share.
enum ProofFields {
  /// Where the text states no facts, a source may go without an address.
  static func read(_ fields: Fields, statesFacts: Bool = true, _ notes: inout FileNotes) -> Proof? {
    let sources = fields.value("sources", &notes) == nil ? nil : Self.sources(fields, statesFacts, &notes)
    guard let (checked, reviewBy) = days(fields, &notes), let sources else { return nil }
    return Proof(sources: sources, checked: checked, reviewBy: reviewBy)
  }

  /// The two days, in the right order. `overdue` says what comes of it when the second has passed.
  static func days(_ fields: Fields, overdue: String = "", _ notes: inout FileNotes) -> (checked: Day, reviewBy: Day)? {
    let checked = fields.day("checked", &notes)
    let reviewBy = fields.day("review_by", &notes)
    guard let checked, let reviewBy else { return nil }
    let line = fields.line(of: "review_by")
    if reviewBy <= checked {
      notes.error(
        line, "review_by \(reviewBy) is not after checked \(checked): a text is checked first and reviewed later.")
    }
    notes.review(by: reviewBy, line: line, overdue: overdue)
    return (checked, reviewBy)
  }

  private static func sources(_ fields: Fields, _ statesFacts: Bool, _ notes: inout FileNotes) -> [Source]? {
    guard let items = fields.items("sources", &notes) else { return nil }
    let sources = items.map { source($0, statesFacts, &notes) }
    let complete = sources.compactMap { $0 }
    return complete.count == sources.count ? complete : nil
  }

  private static func source(_ value: YAMLValue, _ statesFacts: Bool, _ notes: inout FileNotes) -> Source? {
    guard let fields = Fields(value, of: "a source", keys: ["name", "url", "fact"], &notes) else { return nil }
    let name = fields.text("name", &notes)
    let url = statesFacts ? fields.text("url", &notes) : fields.optionalText("url", &notes)
    _ = fields.optionalText("fact", &notes)
    if let url { checkAddress(url, &notes) }
    guard let name, url != nil || !statesFacts else { return nil }
    return Source(name: name.text, url: url?.text)
  }

  /// A source must be an https address, so that a reader can be sure who wrote it.
  static func checkAddress(_ url: Lined, _ notes: inout FileNotes) {
    let host = url.text.dropFirst("https://".count).prefix { $0 != "/" }
    if !url.text.hasPrefix("https://") || !host.contains(".") || url.text.contains(where: \.isWhitespace) {
      notes.error(
        url.line, "\"\(url.text)\" is not a secure web address: a source starts with https:// and names a site.")
    }
  }
}
