extension SignOff {
  /// Where approvals are kept, relative to the project.
  package static let path = ContentPath.signOff

  /// The record with one more approval. An approval that is there already is not added again.
  package func adding(_ subject: SubjectHash, by name: String, on day: Day) -> SignOff {
    let entry = Entry(subject: subject.subject.description, hash: subject.hash, by: name, on: day)
    return covers(entry.subject, hash: entry.hash) ? self : SignOff(entries: entries + [entry])
  }

  /// The file's text: one line an approval, by subject, oldest first, so that a change is a line in a review.
  package var file: String {
    guard !entries.isEmpty else { return Self.header }
    return Self.header + sortedEntries.map { $0.line + "\n" }.joined()
  }

  private static let header = """
    # Who approved which text. Written by "helpline sign-off", never by hand.
    # A text that changes after its approval is unsigned again.

    """

  private var sortedEntries: [Entry] {
    entries.enumerated().sorted { a, b in
      (a.element.subject, a.element.on, a.offset) < (b.element.subject, b.element.on, b.offset)
    }.map(\.element)
  }
}

extension SignOff.Entry {
  fileprivate var line: String {
    "- {subject: \(Self.quoted(subject)), on: \(on), by: \(Self.quoted(by)), hash: \(hash)}"
  }

  /// A YAML text in double quotes.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 32: " "
      case _: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
