/// What it costs to take a typed word for another: the slips of fingers between them, the likely ones cheaper.
///
/// Optimal string alignment (insert, delete, replace, swap of neighbours), weighed as a noisy channel. The unit is a tenth
/// of a natural logarithm, as in `Spelling`.
struct TypingCost: Sendable {
  static let swap: Int32 = 28
  static let nearKey: Int32 = 30
  static let alike: Int32 = 36
  static let otherKey: Int32 = 46
  static let doubled: Int32 = 24
  static let dropped: Int32 = 34
  static let added: Int32 = 40
  /// On top, where the first letter is wrong: people look at it.
  static let first: Int32 = 10
  /// "takin": the g of an ending left away.
  static let endingG: Int32 = 20

  static let longest = 24
  private static let none: Int32 = 10_000
  private let keys = Keyboard().costs

  /// The cost of the one slip between two words of plain letters; nil where there are more, or none.
  func oneSlip(_ typed: Span<UInt8>, _ meant: Span<UInt8>) -> Int32? {
    let (n, m) = (typed.count, meant.count)
    var same = 0
    while same < n, same < m, typed[same] == meant[same] { same += 1 }
    if n == m {
      guard same < n else { return nil }
      if isEqual(typed, same + 1, meant, same + 1) {
        return replaced(typed[same], meant[same]) + (same == 0 ? TypingCost.first : 0)
      }
      let isSwap = same + 1 < n && typed[same] == meant[same + 1] && typed[same + 1] == meant[same]
      return isSwap && isEqual(typed, same + 2, meant, same + 2) ? TypingCost.swap : nil
    }
    if n == m + 1 { return isEqual(typed, same + 1, meant, same) ? added(typed, same) : nil }
    guard n + 1 == m, isEqual(typed, same, meant, same + 1) else { return nil }
    let isEnding = same == n && n > 3 && meant[n] == UInt8(ascii: "g") && meant[n - 1] == UInt8(ascii: "n")
    return isEnding ? TypingCost.endingG : dropped(meant, same)
  }

  private func isEqual(_ a: Span<UInt8>, _ from: Int, _ b: Span<UInt8>, _ start: Int) -> Bool {
    guard a.count - from == b.count - start else { return false }
    for offset in 0..<(a.count - from) where a[from + offset] != b[start + offset] { return false }
    return true
  }

  /// The cost of up to two slips where it is at most `limit`; both words have plain letters only, at most `longest`.
  ///
  /// The table of dynamic programming between the letters that both words begin and end with, of which only a band of two
  /// letters beside the diagonal is filled.
  func twoSlips(_ typed: Span<UInt8>, _ meant: Span<UInt8>, limit: Int32) -> Int32? {
    let (skip, n, m) = TypingCost.middle(typed, meant)
    // Three rows of the table, in turn: the one being filled and the two before it.
    var cells = InlineArray<84, Int32>(repeating: TypingCost.none)
    var (before, last, row) = (0, 28, 56)
    cells[last] = 0
    for j in 0..<min(m, TypingCost.band) { cells[last + j + 1] = cells[last + j] + dropped(meant, skip + j) }
    for i in 0..<n {
      let low = max(0, i - TypingCost.band)
      let high = min(m, i + TypingCost.band + 1)
      guard low < high else { return nil }
      let letter = typed[skip + i]
      let extra = added(typed, skip + i)
      cells[row + low] = low == 0 ? cells[last] + extra : TypingCost.none
      var least = cells[row + low]
      for j in low..<high {
        let aim = meant[skip + j]
        var cost = cells[last + j]
        if letter != aim {
          cost += replaced(letter, aim) + (skip + i + j == 0 ? TypingCost.first : 0)
          if i > 0, j > 0, letter == meant[skip + j - 1], typed[skip + i - 1] == aim {
            cost = min(cost, cells[before + j - 1] + TypingCost.swap)
          }
        }
        if j < i + TypingCost.band { cost = min(cost, cells[last + j + 1] + extra) }
        cost = min(cost, cells[row + j] + dropped(meant, skip + j))
        cells[row + j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (before, last, row) = (last, row, before)
    }
    return cells[last + m] <= limit ? cells[last + m] : nil
  }

  private static let band = 2

  /// How many letters two words begin with alike, and how many lie between those and the ones that they end with alike.
  private static func middle(_ typed: Span<UInt8>, _ meant: Span<UInt8>) -> (skip: Int, typed: Int, meant: Int) {
    var skip = 0
    let shorter = min(typed.count, meant.count)
    while skip < shorter, typed[skip] == meant[skip] { skip += 1 }
    var (n, m) = (typed.count, meant.count)
    while n > skip, m > skip, typed[n - 1] == meant[m - 1] {
      n -= 1
      m -= 1
    }
    return (skip, n - skip, m - skip)
  }

  @inline(__always)
  private func replaced(_ typed: UInt8, _ meant: UInt8) -> Int32 { Int32(keys[Int(typed & 31) << 5 | Int(meant & 31)]) }

  /// A letter too many.
  @inline(__always)
  private func added(_ typed: Span<UInt8>, _ place: Int) -> Int32 {
    let letter = typed[place]
    if place > 0, typed[place - 1] == letter { return TypingCost.doubled }
    let isNear =
      (place > 0 && replaced(letter, typed[place - 1]) == TypingCost.nearKey)
      || (place + 1 < typed.count && replaced(letter, typed[place + 1]) == TypingCost.nearKey)
    let cost = isNear ? TypingCost.added - 5 : TypingCost.added
    if place > 0 { return cost }
    return typed.count > 1 && typed[1] == letter ? TypingCost.doubled : cost + TypingCost.first / 2
  }

  /// A letter missing.
  @inline(__always)
  private func dropped(_ meant: Span<UInt8>, _ place: Int) -> Int32 {
    if place == 0 { return TypingCost.dropped + TypingCost.first }
    return meant[place - 1] == meant[place] ? TypingCost.doubled : TypingCost.dropped
  }
}
