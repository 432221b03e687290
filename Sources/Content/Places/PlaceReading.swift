/// The places that a text names.
package struct PlaceReading: Sendable, Equatable {
  /// In the order of the text; at most `PlaceIndex.mostMentions`.
  package var mentions: [Mention]

  /// One place that a text names, and what it may mean.
  package struct Mention: Sendable, Equatable {
    /// What it may mean: larger places first. Several where the name is shared; ask with their counties. Never empty.
    package var candidates: [Place]
    /// Read from a misspelt name: ask before anything is said about it.
    package var isGuess: Bool

    /// A mention of places, the likeliest first.
    package init(_ candidates: [Place], isGuess: Bool = false) {
      self.candidates = candidates
      self.isGuess = isGuess
    }
  }

  /// A reading of what a text names.
  package init(_ mentions: [Mention]) { self.mentions = mentions }

  /// The place, where the text names exactly one and leaves no doubt.
  package var place: Place? {
    guard mentions.count == 1, let only = mentions.first, only.candidates.count == 1, !only.isGuess else { return nil }
    return only.candidates.first
  }
}
