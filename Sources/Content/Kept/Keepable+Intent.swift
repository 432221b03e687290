import Messages

extension Level: Keepable {}
extension Language: Keepable {}
extension Intent.Audience: Keepable {}
extension Intent.Status: Keepable {}

/// As it is served: without rules and examples. `KeptIntentTests` says when a member is missing here.
extension Intent: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    self.init(
      id: try reader.read(), title: try reader.read(), level: try reader.read(), audience: try reader.read(),
      status: try reader.read(), proof: try reader.read(), numbers: try reader.read(), rules: [],
      examples: Examples(yes: [], no: []), answers: try reader.read(), related: try reader.read(),
      flow: try reader.read(), file: try reader.read())
  }

  func keep(in writer: inout KeptWriter) {
    let members: [any Keepable] = [
      id, title, level, audience, status, proof, numbers, answers, related, flow, file,
    ]
    for member in members { member.keep(in: &writer) }
  }
}

extension Answer: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    self.init(first: try reader.read(), more: try reader.read())
  }

  func keep(in writer: inout KeptWriter) {
    first.keep(in: &writer)
    more.keep(in: &writer)
  }
}

extension Text: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) { self.init(try reader.read(), line: try reader.read()) }

  func keep(in writer: inout KeptWriter) {
    raw.keep(in: &writer)
    line.keep(in: &writer)
  }
}

extension Proof: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    self.init(sources: try reader.read(), checked: try reader.read(), reviewBy: try reader.read())
  }

  func keep(in writer: inout KeptWriter) {
    sources.keep(in: &writer)
    checked.keep(in: &writer)
    reviewBy.keep(in: &writer)
  }
}

extension Source: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) { self.init(name: try reader.read(), url: try reader.read()) }

  func keep(in writer: inout KeptWriter) {
    name.keep(in: &writer)
    url.keep(in: &writer)
  }
}

extension Day: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    guard let day = Day(try reader.text()) else { throw KeptDamage() }
    self = day
  }

  func keep(in writer: inout KeptWriter) { writer.write(description) }
}
