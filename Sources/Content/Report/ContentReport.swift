import Messages

/// All content on one page, for a reviewer to read, print or mail: each text as it will be sent, what it rests on, who
/// approved it, and what changed since another version. The page loads nothing and runs nothing.
package struct ContentReport: Sendable {
  let entries: ReportEntries
  let today: Day
  let against: ContentLibrary?
  let changes: [ContentChange]

  /// A report on a library.
  /// - Parameters:
  ///   - against: an earlier version; without one the page says nothing about differences.
  ///   - today: the day of the report; reviews that were due before it are overdue.
  package init(_ library: ContentLibrary, against old: ContentLibrary? = nil, today: Day) {
    let entries = ReportEntries(library, today: today)
    self.entries = entries
    self.today = today
    against = old
    changes = old.map { ContentChange.between(ReportEntries($0, today: today).all, entries.all) } ?? []
  }

  /// Everything that differs, for the command's last line: added, removed, changed.
  package var changeCounts: (added: Int, removed: Int, changed: Int) {
    func count(_ kind: ContentChange.Kind) -> Int { changes.count { $0.kind == kind } }
    return (count(.added), count(.removed), count(.changed))
  }

  /// The page: HTML in UTF-8, with its style inside. The same content and day give the same bytes.
  package var html: String {
    var page = Markup()
    page.element("html", ["lang": "en-GB"]) { page in
      page.line()
      head(&page)
      page.element("body") { page in
        page.line()
        page.element("a", ["class": "skip", "href": "#main"], "Skip to the report")
        page.element("header") { summary(&$0) }
        page.line()
        page.element("nav", ["aria-labelledby": "contents"]) { contents(&$0) }
        page.line()
        page.element("main", ["id": "main"]) { page in
          page.line()
          differences(&page)
          for section in sections { write(section, &page) }
        }
        page.line()
      }
      page.line()
    }
    page.line()
    return page.html
  }

  /// Sections that hold something, in their order.
  var sections: [(id: String, entries: [ReportEntry])] {
    let bySection = Dictionary(grouping: entries.all, by: \.section)
    return ReportSection.all.compactMap { id in bySection[id].map { (id, $0) } }
  }

  private func head(_ page: inout Markup) {
    page.element("head") { page in
      page.line()
      page.void("meta", ["charset": "utf-8"])
      page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      // Whoever opens a mailed file is asked for nothing else, whatever stands in it.
      page.void(
        "meta",
        ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
      page.void("meta", ["name": "referrer", "content": "no-referrer"])
      page.void("meta", ["name": "color-scheme", "content": "light dark"])
      page.element("title", "Content report \(entries.library.version)")
      page.style(ReportStyle.css)
    }
    page.line()
  }
}
