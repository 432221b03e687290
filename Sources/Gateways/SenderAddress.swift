import Messages

/// How a provider writes telephone numbers.
enum NumberForm: Equatable {
  /// International digits, with or without `+`: never read as a national form.
  case international
  /// National forms of that region (two letters) may occur.
  case national(String)
}

/// Reads the sender or receiver that a provider names.
enum SenderAddress {
  /// A number in E.164 form, a short code, or a name that no reply can reach; nil when nothing is there.
  ///
  /// A number of an unknown length keeps its digits: a wrong guess about a plan must not lose a message.
  static func read(_ written: String, _ form: NumberForm) -> Address? {
    if let plain = plainInternational(written) { return phone(plain) }
    let text = trimmed(PhoneNumber.withoutInvisibleMarks(written))
    guard !text.isEmpty else { return nil }
    guard let digits = PhoneNumber.digits(text) else { return Address(kind: .alphanumeric, value: Redacted(text)) }
    let isInternational = text.unicodeScalars.contains { $0 == "+" || $0 == "\u{FF0B}" }
    if (3...8).contains(digits.count), !isInternational, !digits.hasPrefix("0") {
      return Address(kind: .shortCode, value: Redacted(digits))
    }
    return number(text, digits, form) ?? Address(kind: .alphanumeric, value: Redacted(text))
  }

  private static func number(_ text: String, _ digits: String, _ form: NumberForm) -> Address? {
    if case .national(let region) = form, let number = PhoneNumber.e164(text, region: region) { return phone(number) }
    let bare = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
    if let number = PhoneNumber.e164("+\(bare)", region: nil) { return phone(number) }
    if (3...8).contains(digits.count) { return Address(kind: .shortCode, value: Redacted(digits)) }
    return (7...15).contains(bare.count) && !bare.hasPrefix("0") ? phone("+\(bare)") : nil
  }

  private static func phone(_ number: String) -> Address { Address(kind: .phone, value: Redacted(number)) }

  /// The usual case without any work: a UK number in E.164 form.
  private static func plainInternational(_ written: String) -> String? {
    let bytes = written.utf8
    guard bytes.count == 13, bytes.starts(with: "+44".utf8), bytes.dropFirst().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return bytes.starts(with: "+440".utf8) ? nil : written
  }

  private static func trimmed(_ text: String) -> String {
    let whitespace = text.prefix { $0.isWhitespace }
    var rest = text.dropFirst(whitespace.count)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
