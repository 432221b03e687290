/// Finds the content word that a mistyped word most likely is.
///
/// One slip (a letter wrong, missing, too many, or two swapped) from five letters on, two from eight letters on. A set of
/// letters kept as bits throws out nearly all words before distances are measured.
struct Spelling: Sendable {
  private var lists: [[Entry]] = Array(repeating: [], count: longest + 3)

  private struct Entry: Sendable {
    var word: Int32
    var letters: UInt32
    var uses: Int32
  }

  static let shortest = 5
  private static let longest = 24

  /// Words to aim at, with how often content uses them.
  init(_ targets: [(word: Int, uses: Int)], in words: ByteStrings) {
    for (word, uses) in targets {
      let bytes = words.bytes(word)
      guard bytes.count >= Spelling.shortest - 1, bytes.count <= Spelling.longest + 1, bytes.allSatisfy(Letter.isLetter)
      else { continue }
      lists[bytes.count].append(Entry(word: Int32(word), letters: Spelling.letters(bytes), uses: Int32(uses)))
    }
  }

  /// The nearest word to aim at, or nil; among equals the one used more, then the earlier in the alphabet.
  func nearest(to typed: [UInt8], in words: ByteStrings) -> Int? {
    guard typed.count >= Spelling.shortest, typed.count <= Spelling.longest, typed.allSatisfy(Letter.isLetter) else {
      return nil
    }
    let allowed = typed.count >= 8 ? 2 : 1
    let letters = Spelling.letters(typed[...])
    var best: (distance: Int, entry: Entry)?
    for length in (typed.count - allowed)...(typed.count + allowed) {
      for entry in lists[length] where (entry.letters ^ letters).nonzeroBitCount <= 2 * allowed {
        let word = words.range(Int(entry.word))
        let limit = min(allowed, best?.distance ?? allowed)
        guard Spelling.mayStart(typed, words.pool[word.lowerBound], word.count),
          let distance = EditDistance.within(limit, typed, words.pool, word), distance > 0
        else { continue }
        if let known = best, known.distance == distance, !precedes(entry, known.entry, words) { continue }
        best = (distance, entry)
      }
    }
    return best.map { Int($0.entry.word) }
  }

  private func precedes(_ a: Entry, _ b: Entry, _ words: ByteStrings) -> Bool {
    if a.uses != b.uses { return a.uses > b.uses }
    return words.bytes(Int(a.word)).lexicographicallyPrecedes(words.bytes(Int(b.word)))
  }

  /// People rarely mistype the first letter; in short words another one makes another word ("eaten", "beaten").
  private static func mayStart(_ typed: [UInt8], _ first: UInt8, _ length: Int) -> Bool {
    typed[0] == first || typed[1] == first || length >= 7
  }

  private static func letters(_ word: ArraySlice<UInt8>) -> UInt32 {
    var letters: UInt32 = 0
    for byte in word { letters |= 1 << UInt32(byte & 31) }
    return letters
  }
}

/// Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment).
enum EditDistance {
  /// The distance where it is at most `limit` (1 or 2).
  static func within(_ limit: Int, _ a: [UInt8], _ pool: [UInt8], _ b: Range<Int>) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let width = b.count + 1
    var before = [Int](repeating: 0, count: width)
    var last = Array(0..<width)
    var row = [Int](repeating: 0, count: width)
    for i in 1...a.count {
      row[0] = i
      var least = i
      for j in 1..<width {
        let other = pool[b.lowerBound + j - 1]
        let same = a[i - 1] == other
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == pool[b.lowerBound + j - 2], a[i - 2] == other {
          cost = min(cost, before[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (before, last, row) = (last, row, before)
    }
    return last[width - 1] <= limit ? last[width - 1] : nil
  }
}
