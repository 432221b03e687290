/// Reads `Conversations/_services/<any>.yaml`: services by id, with the places that they cover.
enum LocalServiceFile {
  private static let keys = [
    "organization", "name", "description", "needs", "url", "phones", "schedule", "eligibility", "location",
    "service_area", "status", "send", "through", "checked", "review_by", "source",
  ]
  /// How a file says that a thing is not known.
  private static let notStated = "not stated"

  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> [LocalService] {
    switch value {
    case .map(let entries, _): return entries.compactMap { service($0, &notes) }
    case .nothing: return []
    case .text, .list:
      notes.error(value.line, "services are written as records by id, but here is \(value.name).")
      return []
    }
  }

  private static func service(_ entry: YAMLEntry, _ notes: inout FileNotes) -> LocalService? {
    if !FileName.isName(entry.key) {
      notes.error(entry.line, "the service \"\(entry.key)\" needs an id of small letters, digits and hyphens.")
    }
    guard let fields = Fields(entry.value, of: "the service \"\(entry.key)\"", keys: keys, &notes) else { return nil }
    let organization = fields.text("organization", &notes)
    let name = fields.text("name", &notes)
    let description = fields.text("description", &notes)
    let status = fields.word("status", or: LocalService.Status.active, &notes)
    let send: LocalService.Send? = fields.word("send", &notes)
    let through = fields.optionalText("through", &notes)
    if let through { notes.refer(to: .record, through.text, line: through.line) }
    guard let organization, let name, let description, let status, let send else { return nil }
    let service = LocalService(
      id: entry.key, organization: organization.text, name: name.text, description: description.text,
      needs: needs(fields, &notes), url: url(fields, &notes), phones: phones(fields, &notes),
      schedule: known("schedule", fields, &notes), eligibility: known("eligibility", fields, &notes),
      location: known("location", fields, &notes), areas: areas(fields, &notes), status: status, send: send,
      through: through?.text, proof: proof(fields, needed: send != .never, &notes), file: notes.file, line: entry.line)
    if send != .never { checkSendable(service, fields, &notes) }
    return service
  }

  /// What may be sent has what it sends.
  private static func checkSendable(_ service: LocalService, _ fields: Fields, _ notes: inout FileNotes) {
    let line = fields.line(of: "send")
    func need(_ isThere: Bool, _ advice: String) {
      if !isThere { notes.error(line, "\"send: \(service.send.rawValue)\" \(advice)") }
    }
    need(!service.needs.isEmpty, "is for services with a purpose: fill \"needs\".")
    need(
      !service.areas.isEmpty,
      "needs a service_area: say which town, county or nation it serves, or write \"send: never\".")
    need(
      service.status == .active,
      "is for services that run, and this one is \(service.status.rawValue): write \"send: never\".")
    switch service.send {
    case .full:
      need(!service.phones.isEmpty, "prints a number: add \"phones\".")
      need(service.schedule != nil, "prints hours, but they are not stated: write \"send: number\".")
    case .number: need(!service.phones.isEmpty, "prints a number: add \"phones\".")
    case .website: need(service.url != nil, "prints the website: add \"url\".")
    case .helpline: need(service.through != nil, "sends a record of _directory/: name it with \"through\".")
    case .name, .never: break
    }
  }

  private static func known(_ key: String, _ fields: Fields, _ notes: inout FileNotes) -> String? {
    fields.optionalText(key, &notes).flatMap { $0.text == notStated ? nil : $0.text }
  }

  private static func url(_ fields: Fields, _ notes: inout FileNotes) -> String? {
    guard let url = fields.optionalText("url", &notes) else { return nil }
    let bare = url.text.hasPrefix("https://") ? String(url.text.dropFirst("https://".count)) : url.text
    if !bare.contains(".") || bare.contains(where: \.isWhitespace) || bare.contains("://") {
      notes.error(url.line, "\"\(url.text)\" is not a web address: write it as example.org/page.")
    }
    return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
  }

  private static func needs(_ fields: Fields, _ notes: inout FileNotes) -> [LocalService.Need] {
    let found = fields.texts("needs", &notes)
    if found.isEmpty, !fields.has("needs") {
      notes.error(fields.line, "\(fields.subject) needs the key \"needs\": add it.")
    }
    let names = LocalService.Need.allCases.map(\.rawValue)
    return found.compactMap { text in
      if let need = LocalService.Need(rawValue: text.text) { return need }
      let hint = NearName.of(text.text, among: names).map { ": did you mean \($0)?" }
      notes.error(
        text.line, "unknown need \"\(text.text)\"" + (hint ?? ". It is one of \(names.joined(separator: ", "))."))
      return nil
    }
  }

  private static func phones(_ fields: Fields, _ notes: inout FileNotes) -> [LocalService.Phone] {
    (fields.items("phones", &notes) ?? []).compactMap { item in
      guard let phone = Fields(item, of: "a phone", keys: ["number", "type", "description"], &notes) else { return nil }
      let number = phone.text("number", &notes)
      let kind = phone.word("type", or: LocalService.Phone.Kind.voice, &notes)
      let note = phone.optionalText("description", &notes)
      guard let number, let kind else { return nil }
      if !LocalService.isNumber(number.text) {
        notes.error(number.line, "\"\(number.text)\" is not a phone number: write digits and spaces, in quotes.")
      }
      return LocalService.Phone(number: number.text, kind: kind, note: note?.text)
    }
  }

  private static func areas(_ fields: Fields, _ notes: inout FileNotes) -> [ServiceArea] {
    (fields.items("service_area", &notes) ?? []).compactMap { ServiceAreaFields.read($0, &notes) }
  }

  private static func proof(_ fields: Fields, needed: Bool, _ notes: inout FileNotes) -> Proof? {
    guard needed || ["checked", "review_by", "source"].allSatisfy(fields.has) else { return nil }
    let source = fields.text("source", &notes)
    let days = ProofFields.days(fields, &notes)
    guard let source, let days else { return nil }
    ProofFields.checkAddress(source, &notes)
    return Proof(
      sources: [Source(name: source.text, url: source.text)], checked: days.checked, reviewBy: days.reviewBy)
  }
}

extension LocalService {
  /// Whether a text has the shape of a number to dial or text: 3 to 15 digits, and nothing but spaces, hyphens and a plus.
  package static func isNumber(_ text: String) -> Bool {
    let digits = text.filter { ("0"..."9").contains($0) }
    return (3...15).contains(digits.count) && text.allSatisfy { ("0"..."9").contains($0) || " -+()".contains($0) }
  }
}
