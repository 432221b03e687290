import Messages

extension Conversation {
  /// The stored form: one `key=value` a line, first the version. Old versions stay readable for ever.
  ///
  /// A line form and not JSON, because it is read and written on every message.
  package var record: String {
    var lines = ["v=1", "language=\(language.rawValue)"]
    if optedOut { lines.append("opted-out=1") }
    if noticeGiven { lines.append("notice=1") }
    if safetyAsked { lines.append("safety-asked=1") }
    if misunderstood > 0 { lines.append("misunderstood=\(misunderstood)") }
    if lastTextAt > 0 { lines.append("at=\(lastTextAt)") }
    if let sessionDue { lines.append("session=\(sessionDue)") }
    if let lastIntent { lines.append("last=\(lastIntent)") }
    if let interrupted { lines.append("interrupted=\(interrupted.record)") }
    lines += told?.record ?? []
    if let home { lines.append("home=\(home)") }
    if let safePhone {
      lines.append("safe-phone=\(safePhone.isUnlocked ? 1 : 0) \(RecordText.escaped(safePhone.code ?? ""))")
    }
    if let checkIn { lines.append("check-in=\(checkIn.record)") }
    if let buddy = checkIn?.buddy { lines.append("buddy=\(buddy.record)") }
    if !named.isEmpty { lines.append("named=\(named.map(\.record).joined(separator: " "))") }
    if !others.isEmpty { lines.append("others=\(others.joined(separator: " "))") }
    if erasureAsked { lines.append("erasure-asked=1") }
    if erasesLater { lines.append("erases-later=1") }
    if !pending.isEmpty { lines.append("pending=\(pending.map(RecordText.escaped).joined(separator: " "))") }
    for part in parts { lines.append("part=\(part.record)") }
    if isCaseQuiet { lines.append("quiet-case=1") }
    if isHeld { lines.append("held=1") }
    if let unanswered { lines.append("unanswered=\(unanswered)") }
    if let waits { lines.append("waits=\(waits)") }
    if count > 0 { lines.append("count=\(count)") }
    if let echo { lines.append("echo=\(echo.hash) \(echo.count) \(echo.at)") }
    switch state {
    case .idle: break
    case .answered(let intent, let told): lines.append("state=answered \(told) \(intent)")
    case .choosing(let intents, let at): lines.append("state=choosing \(at) \(intents.joined(separator: " "))")
    case .flow(let place): lines.append("state=flow \(place.record)")
    case .resuming(let place): lines.append("state=resuming \(place.record)")
    }
    return lines.joined(separator: "\n")
  }

  /// Reads a stored form. What it does not know it leaves at its start value, so that a talk always goes on.
  package init(record: String) {
    self.init()
    var record = record
    record.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        rest = rest.dropFirst(line.count + 1)
        guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
        restore(
          String(decoding: line[..<equals], as: UTF8.self), String(decoding: line[(equals + 1)...], as: UTF8.self))
      }
    }
  }

  private mutating func restore(_ key: String, _ value: String) {
    switch key {
    case "language": language = Language(rawValue: value)
    case "opted-out": optedOut = value == "1"
    case "notice": noticeGiven = value == "1"
    case "safety-asked": safetyAsked = value == "1"
    case "misunderstood": misunderstood = RecordNumber.count(value) ?? 0
    case "last": lastIntent = value
    case "at": lastTextAt = RecordNumber.moment(value) ?? 0
    case "session": sessionDue = RecordNumber.moment(value)
    case "interrupted": interrupted = FlowPlace(record: value)
    case "state": state = State(record: value)
    default: restoreMore(key, value)
    }
  }

  private mutating func restoreMore(_ key: String, _ value: String) {
    switch key {
    case "told": told = FlowAnswers(record: value)
    case "trail": told?.trail = RecordWords.of(value).map(String.init)
    case "offered": told?.offered = RecordWords.of(value).map(RecordText.plain)
    case "home": home = value
    case "safe-phone": safePhone = SafePhone(record: value)
    case "check-in": checkIn = CheckIn(record: value)
    case "buddy": checkIn?.buddy = Buddy(record: value)
    case "named": named = RecordWords.of(value).compactMap(NamedNumber.init(record:))
    case "others": others = RecordWords.of(value).map(String.init)
    case "erasure-asked": erasureAsked = value == "1"
    case "erases-later": erasesLater = value == "1"
    case "pending": pending = RecordWords.of(value).map(RecordText.plain)
    case "part": HeldPart(record: value).map { parts.append($0) }
    case "held": isHeld = value == "1"
    case "unanswered": unanswered = value
    case "waits": waits = RecordNumber.count(value)
    case "quiet-case": isCaseQuiet = value == "1"
    case "count": count = RecordNumber.count(value) ?? 0
    case "echo": echo = Echo(record: value)
    case _ where key.hasPrefix("told."): told?.values[String(key.dropFirst(5))] = RecordText.plain(value)
    default: break  // keys of another version
    }
  }
}

extension Conversation.FlowPlace {
  var record: String { "\(flow)/\(step)" }

  init?(record: some StringProtocol) {
    let names = record.split(separator: "/")
    guard names.count == 2 else { return nil }
    self.init(flow: String(names[0]), step: String(names[1]))
  }
}

extension Conversation.State {
  init(record: String) {
    self = .idle
    let words = RecordWords.of(record)
    guard let name = words.first, words.count > 1 else { return }
    switch name {
    case "answered" where words.count == 3:
      self = .answered(intent: String(words[2]), told: RecordNumber.count(words[1]) ?? 0)
    case "choosing":
      self = .choosing(intents: words.dropFirst(2).map(String.init), at: RecordNumber.moment(words[1]) ?? 0)
    case "flow": self = Conversation.FlowPlace(record: words[1]).map(Self.flow) ?? .idle
    case "resuming": self = Conversation.FlowPlace(record: words[1]).map(Self.resuming) ?? .idle
    default: break  // a state of another version: start afresh
    }
  }
}

extension Conversation.Echo {
  init?(record: String) {
    let words = RecordWords.of(record)
    guard words.count == 3, let hash = UInt64(words[0]), let count = RecordNumber.count(words[1]),
      let at = RecordNumber.moment(words[2])
    else {
      return nil
    }
    self.init(hash: hash, count: count, at: at)
  }
}

extension SafePhone {
  init?(record: String) {
    let words = record.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = words.first, !first.isEmpty else { return nil }
    let code = words.count > 1 ? RecordText.plain(words[1]) : ""
    self.init(code: code.isEmpty ? nil : code, isUnlocked: first == "1")
  }
}

/// Words of a record's value: spaces within a word are escaped, so that bytes can be looked at in place of characters.
enum RecordWords {
  static func of(_ value: String) -> [Substring] { value.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) }
}

/// Numbers of a record. What no program wrote, such as a moment that is not a number, counts as not there.
enum RecordNumber {
  /// Seconds since 1970.
  static func moment(_ text: some StringProtocol) -> Double? {
    Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0.magnitude : nil }
  }

  /// How often something happened.
  static func count(_ text: some StringProtocol) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
}
