/// The default alphabet of GSM 03.38 and its extension table (3GPP TS 23.038 section 6.2.1).
package enum GSMAlphabet {
  /// What a character costs in septets: 1 in the default alphabet, 2 in the extension table, nil in neither.
  package static func septets(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x0A, 0x0D, 0x20...0x5A, 0x5F, 0x61...0x7A: 1
    case 0x0C, 0x5B...0x5E, 0x7B...0x7E, 0x20AC: 2
    case 0x00...0x7F: nil
    default: isAccentedOrGreek(scalar.value) ? 1 : nil
    }
  }

  /// Whether every character of the text is in the alphabet, so that it travels at 160 septets a message.
  package static func contains(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { septets($0) != nil }
  }

  /// The characters beyond ASCII. Capital Ç is there and small ç is not; of Greek only capitals unlike Latin ones.
  private static func isAccentedOrGreek(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1, 0xA3...0xA5, 0xA7, 0xBF,  // ¡ £ ¤ ¥ § ¿
      0xC4...0xC7, 0xC9, 0xD1, 0xD6, 0xD8, 0xDC,  // Ä Å Æ Ç É Ñ Ö Ø Ü
      0xDF, 0xE0, 0xE4...0xE6, 0xE8, 0xE9, 0xEC,  // ß à ä å æ è é ì
      0xF1, 0xF2, 0xF6, 0xF8, 0xF9, 0xFC,  // ñ ò ö ø ù ü
      0x0393, 0x0394, 0x0398, 0x039B, 0x039E, 0x03A0, 0x03A3, 0x03A6, 0x03A8, 0x03A9:  // Γ Δ Θ Λ Ξ Π Σ Φ Ψ Ω
      true
    default: false
    }
  }
}
