import Messages

extension ContentCheck {
  /// Hours are printed only of records whose hours are confirmed.
  static let hours = ContentCheck("hours") { content in
    content.outgoing.flatMap { outgoing in
      HoursClaim.find(in: outgoing.text).compactMap { claim in
        if claim.slot == Slots.lines {
          return outgoing.error("\"\(claim.words)\" tells hours, which {lines} does itself: remove them.")
        }
        guard let record = content.library.directory[claim.slot], record.kind != .web, record.send != .full else {
          return nil
        }
        return outgoing.error(
          "\"\(claim.words)\" tells the hours of {\(claim.slot)}, which are not confirmed "
            + "(send: \(record.send.rawValue)): remove them.")
      }
    }
  }
}
