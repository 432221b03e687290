/// One event of a stream to a page (HTML standard, section 9.2).
package struct ServerEvent: Sendable, Equatable {
  /// What scripts listen for; a word.
  package var name: String
  /// Any text; each line becomes a `data:` line.
  package var data: String

  /// An event.
  package init(_ name: String, _ data: String) {
    self.name = name
    self.data = data
  }

  /// As it goes over the wire. Only the standard's line ends count: other separators of lines stay in the text.
  package var wire: String {
    let lines = data.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    return "event: \(name)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
  }

  /// A comment that keeps proxies from cutting off a silent stream, and finds out who has gone.
  package static let beat = ": beat\n\n"
}
