extension ContentCheck {
  /// What staff send holds no sentence that is true of the machine alone.
  static let replies = ContentCheck("replies of staff") { content in
    content.library.replies.flatMap { reply in
      reply.texts.flatMap { language, text in
        text.slots.filter { unfit.contains($0) }.map { slot in
          Problem(
            .error, file: ContentPath.replies(language), line: text.line,
            "the reply \"\(reply.id)\" has {\(slot)}, which only the helpline itself says: write it in plain words.")
        }
      }
    }
  }

  private static let unfit = ["team", "under-18", Slots.lines]
}
