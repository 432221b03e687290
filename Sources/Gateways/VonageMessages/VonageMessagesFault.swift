import Messages

/// What words and error codes of the Messages API mean (developer.vonage.com/api-errors/messages).
enum VonageMessagesFault {
  /// nil for an unknown word. `undeliverable` is Vonage's own trouble further down, not the person's.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word {
    case "submitted": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "read": .read
    case "rejected": .failed(code.flatMap { listed[$0] } ?? .passing("unknown"))
    case "undeliverable": .failed(.passing("unknown"))
    default: nil
    }
  }

  /// The code of an error: its title, else what follows `#` in its type.
  static func code(_ error: JSONValue?) -> String? {
    if let title = error?["title"]?.filled, title.utf8.allSatisfy({ (48...57).contains($0) }) { return title }
    guard let type = error?["type"]?.filled, let mark = type.lastIndex(of: "#") else { return nil }
    let code = type[type.index(after: mark)...]
    return code.isEmpty ? nil : String(code)
  }

  static let listed: [String: Fault] = {
    var faults: [String: Fault] = [
      "1170": .recipient("unknown_number"), "1300": .recipient("unknown_number"), "1430": .recipient("unreachable"),
      "1240": .recipient("blocked"), "1476": .recipient("blocked"), "1210": .ours("filtered"),
      "1000": .passing("rate_limited"), "1241": .passing("rate_limited"), "1120": .ours("sender"),
      "1420": .ours("sender"), "1060": .ours("permission"), "1080": .ours("permission"), "1160": .ours("permission"),
      "1290": .ours("permission"), "1460": .ours("billing"),
    ]
    for code in 1470...1483 where code != 1476 { faults[String(code)] = .ours("filtered") }
    return faults
  }()
}
