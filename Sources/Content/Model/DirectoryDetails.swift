package import Messages

extension DirectoryRecord {
  /// What else a record may tell; for staff and tools, no text prints it.
  package struct Details: Sendable, Equatable {
    /// Whom the line says that it serves, in words: `women`.
    package var who: String?
    /// Nil where the line names none.
    package var ages: Ages?
    /// Languages in which it answers; empty where it is not known.
    package var languages: [Language]
    /// Ways in beside `reach`, at most one of each kind.
    package var channels: [Channel]
    /// Who may learn of a call, in words; nil where it is not known.
    package var confidentiality: String?

    /// Details; a record without any is the common case.
    package init(
      who: String? = nil, ages: Ages? = nil, languages: [Language] = [], channels: [Channel] = [],
      confidentiality: String? = nil
    ) {
      self.who = who
      self.ages = ages
      self.languages = languages
      self.channels = channels
      self.confidentiality = confidentiality
    }
  }

  /// One more way to reach a line.
  package struct Channel: Sendable, Equatable {
    /// By voice, by text message, or by chat on a page.
    package var kind: Kind
    /// The number or address, as people write it.
    package var reach: String

    /// A way in.
    package init(kind: Kind, reach: String) {
      self.kind = kind
      self.reach = reach
    }

    /// How one talks there.
    package enum Kind: String, Sendable, CaseIterable { case voice, text, chat }
  }
}

/// Ages in whole years: `16+`, `under 19`, `18-25`.
package struct Ages: Sendable, Equatable, CustomStringConvertible {
  /// The youngest; nil where there is none.
  package let from: Int?
  /// The oldest; nil where there is none.
  package let to: Int?

  /// Reads one of the three forms; nil for anything else, and where the oldest is younger than the youngest.
  package init?(_ text: String) {
    func years(_ digits: some StringProtocol) -> Int? {
      digits.utf8.allSatisfy { (48...57).contains($0) } && (1...2).contains(digits.count) ? Int(digits) : nil
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    if text.hasSuffix("+"), let from = years(text.dropLast()) {
      (self.from, to) = (from, nil)
    } else if text.hasPrefix(Self.under), let limit = years(text.dropFirst(Self.under.count)), limit > 0 {
      (from, to) = (nil, limit - 1)
    } else if ends.count == 2, let from = years(ends[0]), let to = years(ends[1]), from <= to {
      (self.from, self.to) = (from, to)
    } else {
      return nil
    }
  }

  private static let under = "under "

  package var description: String {
    switch (from, to) {
    case (let from?, nil): "\(from)+"
    case (let from?, let to?): "\(from)-\(to)"
    case (nil, let to?): "\(Self.under)\(to + 1)"
    case (nil, nil): ""
    }
  }
}
