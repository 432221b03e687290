import Masking
package import Messages
import Store

/// Who is shown what of people. The only place that decides it.
///
/// Responders see texts as they were sent. Everybody else sees them masked and people by pseudonyms, whatever the page.
extension Visit {
  /// Whether texts are shown as they were sent.
  package var seesWords: Bool { has(.responder) }

  /// A text from a conversation, as this visitor may read it.
  package func words(of text: Redacted<String>) -> String { seesWords ? text.reveal() : mask(text.reveal()) }
}
