/// What characters beyond ASCII become.
struct FoldingTables: Sendable {
  let emoji: [UInt32: String]
  private let replacements: [UInt32: String]

  init() {
    emoji = Emoji.words
    var replacements = FoldingTables.signs
    for (plain, letters) in FoldingTables.accented {
      for scalar in letters.unicodeScalars { replacements[scalar.value] = plain }
    }
    self.replacements = replacements
  }

  func replacement(_ value: UInt32) -> String? { replacements[value] }

  /// Combining marks, zero-width and direction marks, variation selectors, skin tones.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00AD, 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF: true
    default: false
    }
  }

  /// The ASCII twin of full width, mathematical, circled and squared letters and digits.
  static func compatible(_ value: UInt32) -> UInt8? {
    func letter(_ offset: UInt32) -> UInt8 { UInt8(ascii: "a") + UInt8(offset % 26) }
    func digit(_ offset: UInt32) -> UInt8 { UInt8(ascii: "0") + UInt8(offset % 10) }
    return switch value {
    case 0xFF01...0xFF5E: UInt8(value - 0xFEE0)
    case 0x1D400...0x1D6A3: letter(value - 0x1D400)
    case 0x1D7CE...0x1D7FF: digit(value - 0x1D7CE)
    case 0x24B6...0x24E9: letter(value - 0x24B6)
    case 0x2460...0x2468: digit(value - 0x2460 + 1)
    case 0x1F130...0x1F149: letter(value - 0x1F130)
    case 0x1F150...0x1F169: letter(value - 0x1F150)
    case 0x1F170...0x1F189: letter(value - 0x1F170)
    case 0x0660...0x0669: digit(value - 0x0660)
    case 0x06F0...0x06F9: digit(value - 0x06F0)
    default: nil
    }
  }

  private static let signs: [UInt32: String] = [
    0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2032: "'", 0x02BC: "'", 0x00B4: "'", 0x02B9: "'",
    0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x00AB: "\"", 0x00BB: "\"", 0x2033: "\"",
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: " - ", 0x2014: " - ", 0x2015: " - ", 0x2212: "-",
    0x2026: "...", 0x2028: "\n", 0x2029: "\n", 0x0085: "\n",
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0x2122: "tm", 0x00DF: "ss",
    0x00B9: "1", 0x00B2: "2", 0x00B3: "3", 0x2070: "0", 0x00AA: "a", 0x00BA: "o", 0x3002: ".", 0xFF0C: ",",
  ]

  /// Letters of Latin alphabets with marks, by the plain letters that people type without a keyboard of that language.
  private static let accented: [(plain: String, letters: String)] = [
    ("a", "àáâãäåāăąǎȧȃȁǻÀÁÂÃÄÅĀĂĄǍȦȂȀǺ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
    ("e", "èéêëēĕėęěȩȇȅÈÉÊËĒĔĖĘĚȨȆȄ"), ("g", "ĝğġģǧĜĞĠĢǦ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıǐȋȉÌÍÎÏĨĪĬĮİǏȊȈ"),
    ("j", "ĵĴ"), ("k", "ķǩĶǨ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňŉÑŃŅŇ"), ("o", "òóôõöøōŏőǒȯȏȍÒÓÔÕÖØŌŎŐǑȮȎȌ"),
    ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘſ"), ("t", "ţťŧțŢŤŦȚ"), ("th", "þÞ"),
    ("u", "ùúûüũūŭůűųǔȗȕÙÚÛÜŨŪŬŮŰŲǓȖȔ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
  ]
}
