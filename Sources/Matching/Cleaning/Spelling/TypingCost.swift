/// What it costs to take a typed word for another: the slips of fingers between them, the likely ones cheaper.
///
/// Optimal string alignment (insert, delete, replace, swap of neighbours), weighed as a noisy channel. The unit is a tenth
/// of a natural logarithm, as in `Spelling`. Only a band of two letters beside the diagonal is looked at.
enum TypingCost {
  static let swap: Int32 = 28
  static let nearKey: Int32 = 30
  static let vowel: Int32 = 38
  static let otherKey: Int32 = 46
  static let doubled: Int32 = 24
  static let dropped: Int32 = 34
  static let added: Int32 = 40
  /// On top, where the first letter is wrong: people look at it.
  static let first: Int32 = 14

  static let longest = 24
  private static let none: Int32 = 10_000
  private static let band = 2

  /// The cost where it is at most `limit`; both words have plain letters only, at most `longest`.
  static func between(
    _ typed: Span<UInt8>, _ pool: Span<UInt8>, _ start: Int, _ count: Int, _ keys: Span<UInt8>, limit: Int32
  ) -> Int32? {
    var before = InlineArray<26, Int32>(repeating: none)
    var last = InlineArray<26, Int32>(repeating: none)
    var row = InlineArray<26, Int32>(repeating: none)
    last[0] = 0
    for j in 1...band where j <= count { last[j] = last[j - 1] + drop(pool, start, j - 1) }
    for i in 1...typed.count {
      let low = max(1, i - band)
      let high = min(count, i + band)
      guard low <= high else { return nil }
      let letter = typed[i - 1]
      let extra = add(typed, i - 1, keys)
      row[low - 1] = low == 1 ? last[0] + extra : none
      var least = row[low - 1]
      for j in low...high {
        let aim = pool[start + j - 1]
        let replace = Int32(keys[Int(letter & 31) << 5 | Int(aim & 31)])
        var cost = last[j - 1] + replace + (replace > 0 && i == 1 && j == 1 ? first : 0)
        if j < i + band { cost = min(cost, last[j] + extra) }
        cost = min(cost, row[j - 1] + drop(pool, start, j - 1))
        if replace > 0, i > 1, j > 1, letter == pool[start + j - 2], typed[i - 2] == aim {
          cost = min(cost, before[j - 2] + swap)
        }
        row[j] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      before = last
      last = row
    }
    let cost = last[count]
    return cost <= limit ? cost : nil
  }

  /// A letter too many.
  @inline(__always)
  private static func add(_ typed: Span<UInt8>, _ place: Int, _ keys: Span<UInt8>) -> Int32 {
    let letter = typed[place]
    func isNear(_ other: Int) -> Bool {
      other >= 0 && other < typed.count && Int32(keys[Int(letter & 31) << 5 | Int(typed[other] & 31)]) == nearKey
    }
    if place > 0, typed[place - 1] == letter { return doubled }
    let cost = isNear(place - 1) || isNear(place + 1) ? added - 5 : added
    return place == 0 ? (typed.count > 1 && typed[1] == letter ? doubled : cost + first / 2) : cost
  }

  /// A letter missing.
  @inline(__always)
  private static func drop(_ pool: Span<UInt8>, _ start: Int, _ place: Int) -> Int32 {
    let letter = pool[start + place]
    if place == 0 { return dropped + first }
    return pool[start + place - 1] == letter ? doubled : dropped
  }
}
