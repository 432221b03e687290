/// Times in the formats that a mapping can name: `rfc3339`, `unix`, `unix_ms`, or a pattern with a zone.
enum GenericTimestamp {
  /// Seconds since 1970 UTC; nil when the text does not fit. A message without a usable time is still a message.
  static func seconds(_ text: String, _ format: String?, _ zone: String?) -> Double? {
    switch format ?? "rfc3339" {
    case "rfc3339": Timestamps.rfc3339(text)
    case "unix": number(text)
    case "unix_ms": number(text).map { $0 / 1000 }
    case let pattern: patterned(text, pattern).flatMap { utc($0, zone ?? "UTC") }
    }
  }

  private static func number(_ text: String) -> Double? {
    guard let number = Double(text), number.isFinite, abs(number) < 1e15 else { return nil }
    return number
  }

  /// Fields `yyyy MM dd HH mm ss SSS`; every other character stands for itself.
  private static func patterned(_ text: String, _ pattern: String) -> CivilTime? {
    var reader = DigitReader(text)
    var time = CivilTime(year: 0, month: 1, day: 1)
    var rest = pattern[...]
    while let first = rest.first {
      if let (field, path) = fields.first(where: { rest.hasPrefix($0.0) }) {
        guard let number = reader.number(field.count) else { return nil }
        time[keyPath: path] = number
        rest = rest.dropFirst(field.count)
      } else {
        guard reader.skip(String(first)) else { return nil }
        rest = rest.dropFirst()
      }
    }
    return reader.isAtEnd && time.isPossible ? time : nil
  }

  private static var fields: [(String, WritableKeyPath<CivilTime, Int>)] {
    [
      ("yyyy", \.year), ("MM", \.month), ("dd", \.day), ("HH", \.hour), ("mm", \.minute), ("ss", \.second),
      ("SSS", \.millisecond),
    ]
  }

  /// Zones: `UTC`, an offset such as `+01:00`, `Europe/London`.
  private static func utc(_ time: CivilTime, _ zone: String) -> Double? {
    if zone == "UTC" { return time.seconds }
    if zone == "Europe/London" { return time.seconds - (isBritishSummer(time) ? 3600 : 0) }
    var reader = DigitReader(zone)
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    return time.seconds - Double(offset)
  }

  /// From 01:00 UTC on the last Sunday of March to that of October; the hour that comes twice is taken as summer.
  private static func isBritishSummer(_ local: CivilTime) -> Bool {
    let start = lastSunday(3, local.year) * 86400 + 3600
    let end = lastSunday(10, local.year) * 86400 + 3600
    return local.seconds >= Double(start + 3600) && local.seconds < Double(end + 3600)
  }

  private static func lastSunday(_ month: Int, _ year: Int) -> Int {
    let last = CivilTime(year: year, month: month, day: 31).daysSince1970
    // 1970-01-01 was a Thursday, so that day 3 was the first Sunday.
    return last - (last - 3) % 7
  }
}
