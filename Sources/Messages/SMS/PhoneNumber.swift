/// A telephone number in E.164 form, as far as its length can tell.
///
/// "Possible" is enough: Ofcom's drama numbers are possible and never assigned, and tables of assigned ranges lag.
package enum PhoneNumber {
  /// The number with `+`, or nil when it cannot be one.
  ///
  /// National forms such as `07700 900123` are read in `region` (two letters); without a region only international
  /// ones are. Spaces, dashes, brackets, `tel:`, `00`, invisible marks and the digits of other scripts are understood.
  package static func e164(_ written: String, region: String?) -> String? {
    guard let dialled = Dialled(written) else { return nil }
    if dialled.hasPlus { return international(dialled.digits) }
    if dialled.digits.hasPrefix("00") { return international(dialled.digits.dropFirst(2)) }
    guard let region, let plan = NumberPlan.of(region: region) else { return nil }
    return national(dialled.digits, plan)
  }

  /// Whether the number is no whole one and still reaches somebody within its country: a short code, or a number without its
  /// area code. `region` as for `e164`.
  package static func isLocalOnly(_ written: String, region: String?) -> Bool {
    guard e164(written, region: region) == nil, let dialled = Dialled(written) else { return false }
    let digits = dialled.digits
    guard dialled.hasPlus || digits.hasPrefix("00") else {
      guard let plan = region.flatMap(NumberPlan.of(region:)) else { return false }
      return plan.localLengths.contains(plan.withoutTrunk(digits).count)
    }
    let whole = dialled.hasPlus ? digits : digits.dropFirst(2)
    guard let plan = NumberPlan.of(international: whole) else { return false }
    return plan.localLengths.contains(plan.withoutTrunk(whole.dropFirst(plan.code.count)).count)
  }

  /// The bare digits, when the text holds nothing but digits and separators.
  package static func digits(_ written: String) -> String? { Dialled(written).map { String($0.digits) } }

  /// The text without control, direction and zero-width marks.
  package static func withoutInvisibleMarks(_ written: String) -> String {
    String(String.UnicodeScalarView(written.unicodeScalars.filter { !isInvisible($0) }))
  }

  /// Bidirectional and zero-width marks, soft hyphen and controls: copied from contact lists, seen by nobody.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F, 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func international(_ digits: Substring) -> String? {
    guard let first = digits.first, first != "0", digits.count <= 15 else { return nil }
    guard let plan = NumberPlan.of(international: digits) else { return digits.count >= 8 ? "+\(digits)" : nil }
    return e164(digits.dropFirst(plan.code.count), plan)
  }

  private static func national(_ digits: Substring, _ plan: NumberPlan) -> String? {
    let inside = e164(digits, plan)
    guard digits.hasPrefix(plan.code) else { return inside }
    // `447700900123`: the calling code without plus. A full subscriber number behind it makes that the likelier reading.
    let rest = digits.dropFirst(plan.code.count)
    return inside == nil || rest.count >= 9 ? e164(rest, plan) ?? inside : inside
  }

  private static func e164(_ national: Substring, _ plan: NumberPlan) -> String? {
    let subscriber = plan.withoutTrunk(national)
    return plan.lengths.contains(subscriber.count) ? "+\(plan.code)\(subscriber)" : nil
  }
}

/// What a person or a provider wrote as a number, reduced to digits.
private struct Dialled {
  var hasPlus = false
  var digits: Substring

  init?(_ written: String) {
    var kept = ""
    var plus = false
    for scalar in Dialled.withoutScheme(written).unicodeScalars {
      if let digit = Dialled.digit(scalar) {
        kept.append(digit)
      } else if scalar == "+" || scalar == "\u{FF0B}" {
        guard kept.isEmpty, !plus else { return nil }
        plus = true
      } else if !Dialled.isSeparator(scalar) && !PhoneNumber.isInvisible(scalar) {
        return nil
      }
    }
    guard !kept.isEmpty else { return nil }
    hasPlus = plus
    digits = kept[...]
  }

  private static func withoutScheme(_ written: String) -> Substring {
    for scheme in ["tel:", "sms:", "whatsapp:"] where written.prefix(scheme.count).lowercased() == scheme {
      return written.dropFirst(scheme.count)
    }
    return written[...]
  }

  private static func digit(_ scalar: Unicode.Scalar) -> String? {
    if (0x30...0x39).contains(scalar.value) { return String(scalar) }
    guard scalar.value > 0x7F, scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { String(Int($0)) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "/", "(", ")", "\u{A0}", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2000}"..."\u{200A}",
      "\u{202F}", "\u{3000}", "\u{FF08}", "\u{FF09}", "\u{FF0D}", "\u{FF0E}":
      true
    default: false
    }
  }
}
