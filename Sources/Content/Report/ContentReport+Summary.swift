import Messages

extension ContentReport {
  /// What the page is about, in numbers.
  func summary(_ page: inout Markup) {
    page.line()
    page.element("h1", "Content report")
    page.element("dl", ["class": "facts"]) { page in
      page.line()
      for (name, value) in figures { Self.fact(name, value, &page) }
    }
    page.line()
    page.element(
      "p", ["class": "quiet"],
      "Texts stand here as they are sent. Numbers and addresses that a slot became are underlined with dots. What only a running "
        + "service knows is filled with examples: service \"\(ReportSlots.service)\", operator \"\(ReportSlots.operatorName)\", "
        + "kept for \"\(ReportSlots.retention)\"; of the sentences about staff the longest one stands here.")
  }

  private var figures: [(String, String)] {
    let sum = entries.summary
    let signed = entries.all.count { $0.item.state.name == "signed" }
    let changed = entries.all.count { $0.item.state.name == "changed" }
    let overdue = entries.all.count { $0.item.isOverdue }
    return [
      ("Content version", entries.library.version), ("Report of", today.description),
      (
        "Holds",
        "\(sum.intents) needs (\(sum.signposts) signposts), \(sum.texts) own sentences, \(sum.flows) flows, "
          + "\(sum.records) numbers and addresses"
      ),
      (
        "Signed off",
        "\(signed) of \(entries.all.count); \(changed) changed since, \(sum.unsigned - changed) never signed off"
      ), ("Review overdue", String(overdue)),
    ] + (against.map { [("Compared with", "content version \($0.version)")] } ?? [])
  }

  static func fact(_ name: String, _ value: String, _ page: inout Markup) {
    page.element("dt", name)
    page.element("dd", value)
  }

  /// The table of contents: a list of lists.
  func contents(_ page: inout Markup) {
    page.line()
    page.element("h2", ["id": "contents"], "Contents")
    page.element("ul", ["class": "contents"]) { page in
      page.line()
      if against != nil {
        page.element("li") { Self.link("differences", "Differences (\(changes.count))", &$0) }
        page.line()
      }
      for section in sections { list(section, &page) }
    }
    page.line()
  }

  private func list(_ section: (id: String, entries: [ReportEntry]), _ page: inout Markup) {
    page.element("li") { page in
      Self.link("section-\(section.id)", ReportSection.title(section.id), &page)
      page.element("ul") { page in
        page.line()
        for entry in section.entries {
          page.element("li") { Self.link(Self.anchor(entry.name), Self.heading(entry), &$0) }
          page.line()
        }
      }
    }
    page.line()
  }

  private static func link(_ anchor: String, _ text: String, _ page: inout Markup) {
    page.element("a", ["href": "#\(anchor)"]) { $0.text(text) }
  }

  /// `intent:law.selling:en` as the id of an element.
  static func anchor(_ name: String) -> String { name.replacing(":", with: "-") }

  /// The heading, with the language where it is not English.
  static func heading(_ entry: ReportEntry) -> String {
    guard let language = entry.language, language != .english else { return entry.heading }
    return "\(entry.heading) (\(language.rawValue))"
  }
}
