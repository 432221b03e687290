/// Which keys lie side by side on the keyboards of phones (QWERTY), and what it costs to hit one for another.
struct Keyboard: Sendable {
  /// What it costs that one letter (a is 1) stands for another, at 32 x typed + meant.
  let costs: [UInt8]

  init() {
    let neighbours = Keyboard.neighbours()
    costs = (0..<1024).map { place in
      let (typed, meant) = (place / 32, place % 32)
      if typed == meant { return 0 }
      if neighbours[typed] & (1 << UInt32(meant)) != 0 { return UInt8(TypingCost.nearKey) }
      let areVowels = Keyboard.isVowel(UInt8(typed)) && Keyboard.isVowel(UInt8(meant))
      return UInt8(areVowels || Keyboard.soundAlike(typed, meant) ? TypingCost.alike : TypingCost.otherKey)
    }
  }

  @inline(__always)
  static func isVowel(_ letter: UInt8) -> Bool { vowels & (1 << UInt32(letter & 31)) != 0 }

  /// a, e, i, o, u, y, as bits.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25

  /// Consonants that stand for one sound: c and k, c and s, s and z, f and v, g and j.
  private static func soundAlike(_ a: Int, _ b: Int) -> Bool {
    ["ck", "cs", "sz", "fv", "gj"].contains { pair in pair.utf8.allSatisfy { [a, b].contains(Int($0 & 31)) } }
  }

  /// For each letter (a is 1) the set of its neighbours, as bits.
  private static func neighbours() -> [UInt32] {
    var sets = [UInt32](repeating: 0, count: 32)
    // Each row stands half a key to the right of the one above.
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
    func join(_ a: UInt8, _ b: UInt8) {
      sets[Int(a & 31)] |= 1 << UInt32(b & 31)
      sets[Int(b & 31)] |= 1 << UInt32(a & 31)
    }
    for (number, row) in rows.enumerated() {
      for place in row.indices {
        if place + 1 < row.count { join(row[place], row[place + 1]) }
        guard number + 1 < rows.count else { continue }
        let below = rows[number + 1]
        if place < below.count { join(row[place], below[place]) }
        if place > 0, place - 1 < below.count { join(row[place], below[place - 1]) }
      }
    }
    return sets
  }
}
