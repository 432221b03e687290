import Masking
package import Messages
import Store
import Switchboard

/// Who is shown what of people. The only place that decides it.
///
/// Responders see texts as they were sent. Everybody else sees them masked and people by pseudonyms, whatever the page.
extension Visit {
  /// Whether texts are shown as they were sent.
  package var seesWords: Bool { has(.responder) }

  /// A text from a conversation, as this visitor may read it.
  package func words(of text: Redacted<String>) -> String { seesWords ? text.reveal() : masked(text) }

  /// A text with `[name]`, `[number]` and the like in it; the numbers of the directory stay.
  package func masked(_ text: Redacted<String>) -> String {
    MaskBook.shared.masker(of: switchboard.shelf.current.library).mask(text.reveal())
  }

  /// What a person is called on pages: our own number for responders, a pseudonym for the others.
  package func name(of contact: Int64) -> String {
    guard !seesWords else { return "Contact \(contact)" }
    let bytes = store.pseudonymBytes(of: contact)
    // Two words are shared by several of fifty thousand people; with the number hardly ever.
    let number = bytes.suffix(2).reduce(0) { $0 << 8 | Int($1) } % 998 + 2
    return Pseudonym(keyed: bytes, number: number).description
  }
}
