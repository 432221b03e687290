/// Compares texts as people would: capitals, punctuation and spaces make no difference.
enum ExampleText {
  /// Small letters and digits with one space between words.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    var gap = false
    for scalar in text.lowercased().unicodeScalars where scalar != "'" && scalar != "’" {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if gap, !key.isEmpty { key.append(" ") }
        gap = false
        key.append(scalar)
      } else if scalar.value > 0x2000, !scalar.properties.isWhitespace, scalar.value > 0x206F {
        key.append(scalar)
      } else {
        gap = true
      }
    }
    return String(key)
  }
}
