import Messages

extension ContentReport {
  /// A group of entries under its heading.
  func write(_ section: (id: String, entries: [ReportEntry]), _ page: inout Markup) {
    let id = "section-\(section.id)"
    page.element("section", ["aria-labelledby": id]) { page in
      page.line()
      page.element("h2", ["id": id], ReportSection.title(section.id))
      for entry in section.entries { write(entry, &page) }
    }
    page.line()
  }

  private func write(_ entry: ReportEntry, _ page: inout Markup) {
    page.element("article", ["aria-labelledby": Self.anchor(entry.name)]) { page in
      page.line()
      page.element("h3", ["id": Self.anchor(entry.name)], Self.heading(entry))
      page.element("p", ["class": "state"]) { page in
        page.element("code") { $0.text(entry.name) }
        page.text(" ")
        state(entry.item, &page)
      }
      page.line()
      for text in entry.texts { write(text, entry.language, &page) }
      if !entry.facts.isEmpty { facts(entry.facts, &page) }
    }
    page.line()
  }

  private func state(_ item: SignOffItem, _ page: inout Markup) {
    let (kind, words) =
      switch item.state {
      case .signed(let entry): ("good", "signed off by \(entry.by) on \(entry.on)")
      case .changed(let entry): ("bad", "changed since \(entry.by) signed it off on \(entry.on)")
      case .unsigned: ("bad", "not signed off")
      }
    page.element("strong", ["class": kind]) { $0.text(words) }
    guard item.isOverdue, let day = item.reviewBy else { return }
    page.text(" ")
    page.element("strong", ["class": "bad"]) { $0.text("review overdue since \(day)") }
  }

  private func write(_ text: ReportText, _ language: Language?, _ page: inout Markup) {
    let size = text.size
    let segments = size.segments == 1 ? "1 SMS" : "\(size.segments) SMS"
    page.element("h4") { page in
      page.text("\(text.name) ")
      page.element("span", ["class": size.segments > 2 ? "size bad" : "size"]) {
        $0.text("\(segments), \(size.units) \(size.encoding == .gsm7 ? "characters" : "characters beyond plain SMS")")
      }
    }
    page.line()
    page.element("p", ["class": "sms", "lang": language?.rawValue ?? Language.english.rawValue, "dir": "auto"]) {
      page in
      for piece in text.pieces { write(piece, &page) }
    }
    page.line()
    if let note = text.note { page.element("p", ["class": "quiet"], note) }
  }

  private func write(_ piece: ReportText.Piece, _ page: inout Markup) {
    switch piece {
    case .plain(let text): page.text(text)
    case .slot(let name, let value): page.element("span", ["class": "slot", "title": "{\(name)}"]) { $0.text(value) }
    }
  }

  private func facts(_ facts: [ReportEntry.Fact], _ page: inout Markup) {
    page.element("dl", ["class": "facts"]) { page in
      page.line()
      for fact in facts {
        page.element("dt", fact.name)
        for value in fact.values { page.element("dd") { write(value, &$0) } }
        page.line()
      }
    }
    page.line()
  }

  /// Only https leads anywhere: whatever else stands in a file is text.
  private func write(_ value: ReportEntry.Value, _ page: inout Markup) {
    guard let url = value.url, url.hasPrefix("https://") else {
      return page.text([value.text, value.url].compactMap(\.self).joined(separator: " "))
    }
    page.element("a", ["href": url, "rel": "noreferrer"]) { $0.text(value.text) }
  }
}
