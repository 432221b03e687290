/// The first half of a postcode: `S40` of `S40 1AB`. The second half, which names a few houses, is dropped where it is read.
enum OutwardPostcode {
  /// Areas whose districts may end in a letter, as `EC1A`, and single districts that do, as `SW1A`.
  private static let lettered: Set<String> = ["ec", "wc", "w1", "sw1", "se1", "n1", "e1", "nw1"]
  /// What people type for words, and what stands on labels.
  private static let words: Set<String> = [
    "b4", "l8", "m8", "w8", "n1", "d8", "s1", "sk8", "co2", "b12", "e10", "e5", "g8", "sm1", "wr1", "ne1", "ne2", "no1",
    "l8r",
    "w1",
  ]
  /// Words before a number of a road, a vitamin or a size: `the m25`.
  private static let roads: Set<String> = ["the", "vitamin", "vit", "junction", "j", "room", "gate", "bus"]

  /// What stands at a place of the text.
  struct Found {
    /// In capitals: `S40`.
    var code: String
    /// Words that it takes, the dropped half included.
    var length: Int
  }

  /// The code at a place, if an area of that name exists.
  /// - Parameter isLikely: something else shows that a place is named, so that `M8` is no word.
  static func find(
    _ words: [PlaceWords.Word], at place: Int, isLikely: Bool, isArea: (String) -> Bool
  ) -> Found? {
    let word = words[place].key
    if let outward = firstHalf(word), isArea(area(outward)) { return Found(code: outward.uppercased(), length: 1) }
    guard isOutward(word), isArea(area(word)) else { return nil }
    if place + 1 < words.count, isInward(words[place + 1].key) { return Found(code: word.uppercased(), length: 2) }
    if place > 0, roads.contains(words[place - 1].key) { return nil }
    // A letter and a digit are as often slang or a shoe size; capitals make them a postcode.
    let isPlain = word.utf8.count > 2 || words[place].isCapital
    guard isLikely || isPlain && !self.words.contains(word) else { return nil }
    return Found(code: word.uppercased(), length: 1)
  }

  /// The first half of a whole postcode typed without a space.
  private static func firstHalf(_ word: String) -> String? {
    guard (5...7).contains(word.utf8.count), isInward(String(word.suffix(3))) else { return nil }
    let outward = String(word.dropLast(3))
    return isOutward(outward) ? outward : nil
  }

  /// The letters at the start.
  static func area(_ code: some StringProtocol) -> String { String(code.prefix { $0.isLetter }) }

  /// The number behind the letters; nil where there is none.
  static func district(_ code: String) -> Int? { Int(code.drop { $0.isLetter }.prefix { $0.isNumber }) }

  /// Whether it has the shape of an outward postcode, in small letters.
  static func isOutward(_ word: String) -> Bool {
    let letters = area(word)
    let rest = word.dropFirst(letters.count)
    let digits = rest.prefix { $0.isNumber }
    let tail = rest.dropFirst(digits.count)
    guard (1...2).contains(letters.count), (1...2).contains(digits.count), digits == "0" || digits.first != "0" else {
      return false
    }
    if tail.isEmpty { return true }
    return tail.count == 1 && digits.count == 1 && (lettered.contains(letters) || lettered.contains(letters + digits))
  }

  /// Whether it has the shape of the second half: a digit and two letters.
  private static func isInward(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 3 && (48...57).contains(bytes[0]) && (97...122).contains(bytes[1])
      && (97...122).contains(bytes[2])
  }
}
