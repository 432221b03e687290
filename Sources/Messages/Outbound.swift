/// A text to a person, on its way to a gateway.
package struct OutboundMessage: Sendable, Hashable {
  /// Our own id; goes to gateways that can use it to recognise a repeat.
  package var id: Int64
  /// On the gateway of the account that sends it.
  package var to: Address
  /// Final: all slots are filled.
  package var text: Redacted<String>
  /// How urgent the text is: emergencies overtake all.
  package var level: Level
  /// When this try is made, in seconds since 1970: some gateways want it signed. 0 where nobody sends.
  package var now: Double

  /// A text that has been committed to the outbox.
  package init(id: Int64, to: Address, text: Redacted<String>, level: Level, now: Double = 0) {
    self.id = id
    self.to = to
    self.text = text
    self.level = level
    self.now = now
  }
}
