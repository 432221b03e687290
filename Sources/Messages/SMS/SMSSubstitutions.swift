/// Plain stand-ins for typographic marks that would halve the room of an SMS by accident.
///
/// Only punctuation and spaces are replaced: letters carry meaning, so that Welsh or Polish is never stripped.
package enum SMSSubstitutions {
  /// The text with plain marks when that makes it fit the GSM alphabet, else the text untouched.
  package static func preferringGSM(_ text: String) -> String {
    if GSMAlphabet.contains(text) { return text }
    let plain = plainMarks(text)
    return GSMAlphabet.contains(plain) ? plain : text
  }

  /// The text with every mark of the table replaced, whatever else it holds.
  package static func plainMarks(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.value == zeroWidthJoiner {
        if let previous, joinsEmoji(previous) { plain.append(scalar) }
      } else if let stand = standIn(scalar) {
        plain.append(contentsOf: stand.unicodeScalars)
      } else {
        plain.append(scalar)
      }
      previous = scalar
    }
    return String(plain)
  }

  private static let zeroWidthJoiner: UInt32 = 0x200D

  /// A joiner after an emoji, its skin tone or its variation selector holds one picture together.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
  }

  private static func standIn(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2018...0x201B, 0x2032, 0x02BC, 0x60, 0xB4: "'"
    case 0x201C...0x201E, 0x2033, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212, 0x2022: "-"
    case 0x2026: "..."
    case 0xB7: "."
    case 0x09, 0xA0, 0x2007, 0x2009, 0x202F, 0x3000: " "
    case 0x1B, 0x200B, 0x200C, 0x2060, 0xFEFF, 0xAD, 0x180E: ""
    case 0x2028, 0x2029: "\n"
    case 0x2122: "(TM)"
    case 0xAE: "(R)"
    case 0xA9: "(C)"
    case 0xD7: "x"
    case 0xBD: "1/2"
    case 0xBC: "1/4"
    case 0xBE: "3/4"
    case 0x2044: "/"
    case 0x2192: "->"
    default: nil
    }
  }
}
