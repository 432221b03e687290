import Content
import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// Content: what it says, what it rests on, and taking it out of use.
  static let content = ConsoleArea(
    pages: [
      .contentList, .contentTexts, .contentItem, .contentUses, .contentWithdrawForm, .contentWithdraw,
      .contentRestoreForm, .contentRestore,
    ],
    templates: ContentTemplates.all, link: Link("Content", "/content"))
}

extension ConsolePage {
  static let contentList = show("/content", to: .contentReaders, act: "view content") { visit in
    try await ContentListPage(visit).answer()
  }

  /// A short address for the helpline's own sentences.
  static let contentTexts = show("/content/texts", to: .contentReaders, act: "view content") { _ in
    .redirect("/content?group=own-sentences")
  }

  static let contentItem = show(
    "/content/:kind/:id", to: .contentReaders, act: "view content", subject: ContentItemPage.subject
  ) { visit in
    try await ContentItemPage(visit).answer()
  }

  /// Whoever looks after nobody's conversations sees how many there are, and not which.
  static let contentUses = show(
    "/content/:kind/:id/sent", to: .contentReaders, act: "recall", subject: ContentItemPage.subject
  ) { visit in
    try await ContentUsePage(visit).answer()
  }

  static let contentWithdrawForm = show(
    "/content/:kind/:id/withdraw", to: .contentKeepers, act: "view content", subject: ContentItemPage.subject
  ) { visit in
    try ContentChangePage(visit, .withdraw).form()
  }

  static let contentWithdraw = act(
    "/content/:kind/:id/withdraw", by: .contentKeepers, act: nil, largestForm: 8_192
  ) { visit in
    try await ContentChangePage(visit, .withdraw).done()
  }

  static let contentRestoreForm = show(
    "/content/:kind/:id/restore", to: .contentKeepers, act: "view content", subject: ContentItemPage.subject
  ) { visit in
    try ContentChangePage(visit, .restore).form()
  }

  static let contentRestore = act(
    "/content/:kind/:id/restore", by: .contentKeepers, act: nil, largestForm: 8_192
  ) { visit in
    try await ContentChangePage(visit, .restore).done()
  }
}
