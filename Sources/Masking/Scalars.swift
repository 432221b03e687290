/// What a Unicode scalar is for masking.
enum Scalars {
  /// The sorts that matter.
  enum Sort { case letter, digit, space, sign, hidden }

  /// Which sort it is; marks that sit on letters count as hidden.
  static func sort(_ scalar: Unicode.Scalar) -> Sort {
    if scalar.isASCII {
      switch scalar.value {
      case 97...122, 65...90: return .letter
      case 48...57: return .digit
      case 9...13, 32: return .space
      default: return .sign
      }
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .hidden
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return properties.isAlphabetic && properties.generalCategory != .otherSymbol ? .letter : .sign
    }
  }

  /// Bytes in UTF-8.
  static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.width(scalar) }

  /// Whether it is a capital letter.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? 65...90 ~= scalar.value : scalar.properties.isUppercase
  }

  /// Whether a space ends a line.
  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar != " " && scalar != "\t" }
    return scalar.properties.generalCategory != .spaceSeparator
  }

  /// A digit of any script as 0 to 9.
  static func digit(_ scalar: Unicode.Scalar) -> Character {
    if scalar.isASCII { return Character(scalar) }
    let value = Int(scalar.properties.numericValue ?? 0)
    return Character(Unicode.Scalar(UInt8(48 + max(0, min(9, value)))))
  }

  /// A small letter without its accent; wide letters as narrow ones.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      return String(Character(65...90 ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar))
    }
    if 0xff21...0xff5a ~= scalar.value, let narrow = Unicode.Scalar(scalar.value - 0xfee0) { return folded(narrow) }
    let small = scalar.properties.lowercaseMapping
    return accents[small] ?? small
  }

  /// A sign as it is; the wide forms of those that numbers and addresses are written with as narrow ones.
  static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "–", "—", "‐", "‑", "−", "－": "-"
    case "＠": "@"
    case "．", "·", "•": "."
    case "＋": "+"
    default: String(Character(scalar))
    }
  }

  /// `'` and what phones make of it.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { "'’‘ʼ`´".unicodeScalars.contains(scalar) }

  /// Letters of Europe and what they are without accents.
  private static let accents: [String: String] = {
    let rows: [(String, String)] = [
      ("àáâãäåāăąạảấầẩẫậắằẳẵặ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěẹẻẽếềểễệë", "e"), ("ğģĝġ", "g"),
      ("ìíîïĩīĭįıỉị", "i"), ("ķ", "k"), ("łĺļľ", "l"), ("ñńņň", "n"), ("òóôõöøōőọỏốồổỗộớờởỡợơ", "o"), ("ŕřŗ", "r"),
      ("śŝşšș", "s"), ("ţťț", "t"), ("ùúûüũūŭůűųụủưứừửữự", "u"), ("ýÿỳỵỷỹ", "y"), ("źżž", "z"),
    ]
    var table = ["ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"]
    for (letters, plain) in rows { for letter in letters { table[String(letter)] = plain } }
    return table
  }()
}
