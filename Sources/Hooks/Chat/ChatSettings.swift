/// What the operator has decided about the web chat.
package struct ChatSettings: Sendable {
  /// Where "Leave this page" leads: a page that anybody may look at.
  package var exit = "https://www.bbc.co.uk/weather"
  /// Origins whose pages may show the chat, such as `https://example.org`; none by default.
  package var embed: [String] = []
  /// The header in which the proxy in front says who calls; nil when there is none.
  package var clientHeader: String?
  /// How much one person, one address and all may ask for.
  package var limits = ChatLimits()

  /// The defaults.
  package init() {}

  /// Scheme, host and port of `exit`: what forms may lead to.
  var exitOrigin: String {
    let parts = exit.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.prefix(3).joined(separator: "/")
  }
}

/// How much may be asked of the web chat. Many people share one address, such as all of a mobile network's: those limits are wide.
package struct ChatLimits: Sendable, Equatable {
  /// Texts of a session in a minute.
  package var texts = 20
  /// Texts of an address in a minute.
  package var textsByAddress = 120
  /// New sessions of an address in ten minutes.
  package var sessionsByAddress = 60
  /// Open streams in all; 0 switches live replies off.
  package var streams = 1_000
  /// Open streams of an address.
  package var streamsByAddress = 50
  /// Open streams of a session; the oldest makes room for one more.
  package var streamsBySession = 2

  /// The defaults.
  package init() {}
}
