extension ContentReport {
  /// What changed since the other version; nothing where there is none to compare with.
  func differences(_ page: inout Markup) {
    guard let against else { return }
    page.element("section", ["aria-labelledby": "differences"]) { page in
      page.line()
      page.element("h2", ["id": "differences"], "Differences")
      let counts = changeCounts
      page.element(
        "p",
        changes.isEmpty
          ? "Nothing that can be sent differs from content version \(against.version)."
          : "Against content version \(against.version): \(counts.added) added, \(counts.removed) removed, "
            + "\(counts.changed) changed.")
      for kind in ContentChange.Kind.allCases { write(changes.filter { $0.kind == kind }, of: kind, &page) }
    }
    page.line()
  }

  private func write(_ changes: [ContentChange], of kind: ContentChange.Kind, _ page: inout Markup) {
    guard !changes.isEmpty else { return }
    page.element("h3", kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst())
    for change in changes {
      page.element("h4") { page in
        page.text("\(change.heading) ")
        page.element("code") { $0.text(change.name) }
      }
      page.line()
      page.element("dl", ["class": "change"]) { page in
        page.line()
        for field in change.fields { write(field, &page) }
      }
      page.line()
    }
  }

  private func write(_ field: ContentChange.Field, _ page: inout Markup) {
    page.element("dt", field.name)
    switch (field.old, field.new) {
    case (let old?, let new?):
      let words = WordChange.between(old, new)
      side("Before", words, leaving: { if case .come = $0 { true } else { false } }, &page)
      side("Now", words, leaving: { if case .gone = $0 { true } else { false } }, &page)
    case (let old?, nil): side("Before", [.gone(old)], leaving: { _ in false }, &page)
    case (nil, let new?): side("Now", [.come(new)], leaving: { _ in false }, &page)
    case (nil, nil): break
    }
  }

  private func side(
    _ name: String, _ words: [WordChange], leaving isLeft: (WordChange) -> Bool, _ page: inout Markup
  ) {
    page.element("dd") { page in
      page.element("span", ["class": "quiet"]) { $0.text("\(name): ") }
      for word in words where !isLeft(word) {
        switch word {
        case .same(let text): page.text(text)
        case .gone(let text): page.element("del") { $0.text(text) }
        case .come(let text): page.element("ins") { $0.text(text) }
        }
      }
    }
    page.line()
  }
}
