import Messages

extension ContentCheck {
  /// No text is longer than two SMS segments with its longest slots and its choices.
  static let length = ContentCheck("length") { content in
    content.outgoing.compactMap { outgoing in
      let filled =
        outgoing.text.filled { slot in
          slot == Slots.lines ? outgoing.longestLine : Slots.longest(slot, in: content.library, outgoing.language)
        } + outgoing.tail
      let size = SMSText(filled)
      guard size.segments > segmentLimit else { return nil }
      let limit = segmentLimit * size.encoding.unitsInPart
      let choices = outgoing.tail.isEmpty ? "" : " and its choices"
      return outgoing.error(
        "\(outgoing.name) has \(size.units) characters with its slots filled\(choices), \(limit) fit in two SMS"
          + "\(encodingNote(size, outgoing)): shorten it by \(max(1, size.units - limit)).")
    }
  }

  private static let segmentLimit = 2

  private static func encodingNote(_ size: SMSText, _ outgoing: OutgoingText) -> String {
    size.encoding == .gsm7 || outgoing.language == .english ? "" : " with letters that SMS does not have"
  }
}
