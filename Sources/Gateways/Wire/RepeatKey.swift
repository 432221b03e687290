import Messages

/// Keys by which a gateway recognises the repeat of a call.
enum RepeatKey {
  /// The same for each try of a text, and another for another text, also when a new database counts from 1 again.
  ///
  /// The hash is cut short: it tells texts apart and gives none away to whoever sees the key alone.
  static func of(_ message: OutboundMessage) -> String {
    let digest = Proof.digest(Array("\(message.to.value.reveal())\0\(message.text.reveal())".utf8))
    return "\(OutboundCall.reference(message))-\(Hex.encode(digest.prefix(4)))"
  }
}
