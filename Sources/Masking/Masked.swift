package import Messages

/// A text in which words in brackets stand for what could tell who somebody is.
///
///     Masked("im dave, 07700 900123, he has a knife").text  // "im [name], [number], he has a knife"
///
/// Masking guesses: it misses what it does not know. Only those who may not read the text itself are shown it.
package struct Masked: Sendable, Equatable {
  /// The text with its masks.
  package let text: String
  /// How often each mask stands for something in it.
  package let counts: [Mask: Int]

  /// Masks a text of any length; takes time in proportion to it.
  package init(_ text: String, by masker: Masker = .standard) {
    let (masked, counts) = masker.masked(text)
    self.text = masked
    self.counts = counts
  }

  /// Masks a text that was sealed; the masked one may be shown to auditors.
  package init(_ text: Redacted<String>, by masker: Masker = .standard) { self.init(text.reveal(), by: masker) }
}

/// The text with `[name]`, `[number]` and the like for what could tell who somebody is, by the standard masker.
package func mask(_ text: String) -> String { Masked(text).text }
