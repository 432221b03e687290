/// Reads `Conversations/_signoff.yaml`.
enum SignOffFile {
  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> SignOff {
    if case .nothing = value { return SignOff() }
    guard case .list(let items, _) = value else {
      notes.error(value.line, "sign-offs are a list: let \"helpline sign-off\" write this file.")
      return SignOff()
    }
    return SignOff(entries: items.compactMap { entry($0, &notes) })
  }

  private static func entry(_ value: YAMLValue, _ notes: inout FileNotes) -> SignOff.Entry? {
    let keys = ["subject", "hash", "by", "on"]
    guard let fields = Fields(value, of: "a sign-off", keys: keys, &notes) else { return nil }
    let subject = fields.text("subject", &notes)
    let hash = fields.text("hash", &notes)
    let by = fields.text("by", &notes)
    let day = fields.day("on", &notes)
    guard let subject, let hash, let by, let day else { return nil }
    return SignOff.Entry(subject: subject.text, hash: hash.text, by: by.text, on: day)
  }
}
