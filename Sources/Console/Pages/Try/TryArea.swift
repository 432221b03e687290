import Store

extension ConsoleArea {
  /// Trying a message: what it would be answered by, and why.
  static let attempts = ConsoleArea(
    pages: [.tryForm, .tryMessage], templates: ["try.page": TryTemplate.page], link: Link("Try a message", "/try"))
}

extension ConsolePage {
  static let tryForm = show("/try", to: .contentReaders, act: "try a message") { visit in TryPage(visit).form() }

  /// By POST, so that what is typed stands in no address and no log.
  static let tryMessage = act("/try", by: .contentReaders, act: "try a message", largestForm: 32_768) { visit in
    TryPage(visit).result()
  }
}
