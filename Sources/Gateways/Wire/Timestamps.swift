/// Times as providers write them, in seconds since 1970 UTC.
enum Timestamps {
  /// RFC 3339, such as `2026-10-20T22:39:59.250+01:00`; finer than milliseconds is cut.
  static func rfc3339(_ text: String) -> Double? {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
      let day = reader.number(2), reader.skip("Tt "), let hour = reader.number(2), reader.skip(":"),
      let minute = reader.number(2), reader.skip(":"), let second = reader.number(2)
    else { return nil }
    let fraction = reader.skip(".") ? reader.milliseconds() : 0
    guard let fraction, let offset = reader.offset(), reader.isAtEnd else { return nil }
    let time = CivilTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: fraction)
    return time.isPossible ? time.seconds - Double(offset) : nil
  }

  /// The date of an HTTP header (RFC 9110 section 5.6.7), such as `Tue, 20 Oct 2026 22:39:59 GMT`.
  static func http(_ text: String) -> Double? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let month = months.firstIndex(of: words[2]),
      let year = Int(words[3])
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    let time = CivilTime(
      year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    return time.isPossible ? time.seconds : nil
  }

  /// RFC 3339 in UTC, with milliseconds only where they are not zero; nil before year 1 or after 9999.
  static func format(_ seconds: Double) -> String? {
    guard seconds.isFinite, (-62_135_596_800..<253_402_300_800).contains(seconds) else { return nil }
    let total = Int((seconds * 1000).rounded())
    let days = Int((Double(total) / 86_400_000).rounded(.down))
    let rest = total - days * 86_400_000
    let date = CivilTime.date(daysSince1970: days)
    let clock = "\(pad(rest / 3_600_000)):\(pad(rest / 60_000 % 60)):\(pad(rest / 1000 % 60))"
    let fraction = rest % 1000 == 0 ? "" : ".\(pad(rest % 1000, 3))"
    return "\(pad(date.year, 4))-\(pad(date.month))-\(pad(date.day))T\(clock)\(fraction)Z"
  }

  private static let months: [Substring] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads fields of fixed width.
struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Exactly that many ASCII digits.
  mutating func number(_ width: Int) -> Int? {
    let digits = rest.prefix(width)
    guard digits.count == width, digits.allSatisfy(DigitReader.isDigit) else { return nil }
    rest = rest.dropFirst(width)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// One character of the set; false and nothing read when another is there.
  mutating func skip(_ set: String) -> Bool {
    guard let first = rest.first, set.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Digits of a fraction, cut to three; nil when there is none.
  mutating func milliseconds() -> Int? {
    let digits = rest.prefix { DigitReader.isDigit($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest[digits.endIndex...]
    let three = (digits.map { Int($0 - UInt8(ascii: "0")) } + [0, 0]).prefix(3)
    return three.reduce(0) { $0 * 10 + $1 }
  }

  /// `Z`, `+01:00`, `+0100` or `+01`, in seconds east of Greenwich.
  mutating func offset() -> Int? {
    if skip("Zz") { return 0 }
    let west = rest.first == UInt8(ascii: "-")
    guard skip("+-"), let hours = number(2), hours < 24 else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : number(2)
    guard let minutes, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (west ? -1 : 1)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
