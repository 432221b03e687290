extension ContentCheck {
  /// What has not been compared with its sources in time is reported.
  static let reviews = ContentCheck("reviews") { content in
    guard let today = content.today else { return [] }
    return content.notes.flatMap(\.reviews).filter { $0.day < today }.map { review in
      Problem(
        content.strict ? .error : .warning, file: review.file, line: review.line,
        "the review was due on \(review.day): compare with the sources, then set checked and review_by.\(review.overdue)"
      )
    }
  }
}
