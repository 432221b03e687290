extension ContentCheck {
  /// Every slot of a text has a value, and no stray brace is left over.
  static let slots = ContentCheck("slots") { content in
    let known = Slots.ofService + content.library.directory.keys.sorted()
    let declared = Set(content.notes.flatMap(\.declarations).filter { $0.kind == .record }.map(\.name))
    return content.outgoing.flatMap { outgoing in
      braces(in: outgoing)
        + outgoing.text.slots.compactMap { slot in
          if known.contains(slot) || outgoing.ownSlots.contains(slot) || declared.contains(slot)
            || content.unreadable.contains(.record)
          {
            return nil
          }
          if slot == Slots.lines {
            return outgoing.error(
              "{lines} stands in the answer of an intent that has \"numbers\": add them, or name a record.")
          }
          let near = NearName.of(slot, among: known).map { ": did you mean {\($0)}?" }
          return outgoing.error(
            "unknown slot {\(slot)}" + (near ?? ". Slots are records of Conversations/_directory/, and {team}."))
        }
    }
  }

  private static func braces(in outgoing: OutgoingText) -> [Problem] {
    guard outgoing.plainParts.contains(where: { $0.contains { "{}".contains($0) } }) else { return [] }
    return [
      outgoing.error(
        "\(outgoing.name) has a brace that belongs to no slot: a slot is {name} of small letters, digits and hyphens.")
    ]
  }
}
