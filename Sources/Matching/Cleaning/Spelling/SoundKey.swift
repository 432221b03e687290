/// How an English word sounds, roughly, as a number: words that sound alike have the same.
///
/// After the idea of Metaphone: letters are read in their company ("ph" is f, "kn" is n, "ce" is s), and all
/// vowels are one sound. Four bits a sound, sixteen sounds.
enum SoundKey {
  private static let vowel: UInt64 = 1
  private static let p: UInt64 = 2
  private static let t: UInt64 = 3
  private static let k: UInt64 = 4
  private static let f: UInt64 = 5
  private static let s: UInt64 = 6
  private static let sh: UInt64 = 7
  private static let m: UInt64 = 8
  private static let n: UInt64 = 9
  private static let l: UInt64 = 10
  private static let r: UInt64 = 11
  private static let j: UInt64 = 12
  private static let w: UInt64 = 13
  private static let h: UInt64 = 14
  private static let b: UInt64 = 15

  /// The key of a word of plain small letters, and how many sounds it has.
  static func of(_ word: Span<UInt8>) -> (key: UInt64, sounds: Int) {
    var key: UInt64 = 0
    var sounds = 0
    var place = 0
    while place < word.count, sounds < 16 {
      let (sound, length) = sound(word, place)
      if sound != 0, sound != key & 15 || sounds == 0 {
        key = key << 4 | sound
        sounds += 1
      }
      place += length
    }
    return (key, sounds)
  }

  /// The sound of what stands at a place (0 for none) and how many letters make it.
  private static func sound(_ word: Span<UInt8>, _ place: Int) -> (UInt64, Int) {
    func at(_ offset: Int) -> UInt8 {
      let index = place + offset
      return index >= 0 && index < word.count ? word[index] : 0
    }
    let letter = at(0)
    let next = at(1)
    let isFront = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      if letter == UInt8(ascii: "y"), place == 0, Keyboard.isVowel(next) { return (w, 1) }
      // An e at the end is silent.
      let isSilent = letter == UInt8(ascii: "e") && place + 1 == word.count && place > 1
      return (isSilent ? 0 : vowel, 1)
    case UInt8(ascii: "b"): return place + 1 == word.count && at(-1) == UInt8(ascii: "m") ? (0, 1) : (b, 1)
    case UInt8(ascii: "c"):
      if next == UInt8(ascii: "h") { return at(2) == UInt8(ascii: "r") ? (k, 2) : (sh, 2) }
      if next == UInt8(ascii: "i"), at(2) == UInt8(ascii: "a") || at(2) == UInt8(ascii: "o") { return (sh, 2) }
      if next == UInt8(ascii: "k") { return (k, 2) }
      return isFront ? (s, 1) : (k, 1)
    case UInt8(ascii: "d"):
      if next == UInt8(ascii: "g"), at(2) == UInt8(ascii: "e") { return (j, 2) }
      return (t, 1)
    case UInt8(ascii: "f"), UInt8(ascii: "v"): return (f, 1)
    case UInt8(ascii: "g"):
      if next == UInt8(ascii: "h") { return place > 0 && Keyboard.isVowel(at(-1)) ? (0, 2) : (k, 2) }
      if next == UInt8(ascii: "n"), place == 0 { return (n, 2) }
      return isFront ? (j, 1) : (k, 1)
    case UInt8(ascii: "h"): return place == 0 ? (h, 1) : (0, 1)
    case UInt8(ascii: "j"): return (j, 1)
    case UInt8(ascii: "k"): return next == UInt8(ascii: "n") && place == 0 ? (n, 2) : (k, 1)
    case UInt8(ascii: "q"): return next == UInt8(ascii: "u") ? (k, 2) : (k, 1)
    case UInt8(ascii: "l"): return (l, 1)
    case UInt8(ascii: "m"): return (m, 1)
    case UInt8(ascii: "n"): return (n, 1)
    case UInt8(ascii: "p"):
      if next == UInt8(ascii: "h") { return (f, 2) }
      if place == 0, next == UInt8(ascii: "s") { return (s, 2) }
      return (p, 1)
    case UInt8(ascii: "r"):
      // British ears hear an r before a vowel only.
      return place == 0 || Keyboard.isVowel(next) ? (r, 1) : (0, 1)
    case UInt8(ascii: "s"):
      if next == UInt8(ascii: "h") { return (sh, 2) }
      if next == UInt8(ascii: "c"), at(2) == UInt8(ascii: "h") { return (s, 1) }
      if next == UInt8(ascii: "c"), at(2) == UInt8(ascii: "e") || at(2) == UInt8(ascii: "i") { return (s, 2) }
      if next == UInt8(ascii: "i"), at(2) == UInt8(ascii: "o") || at(2) == UInt8(ascii: "a") { return (sh, 2) }
      return (s, 1)
    case UInt8(ascii: "t"):
      if next == UInt8(ascii: "h") { return (t, 2) }
      if next == UInt8(ascii: "i"), at(2) == UInt8(ascii: "o") || at(2) == UInt8(ascii: "a") { return (sh, 2) }
      if next == UInt8(ascii: "c"), at(2) == UInt8(ascii: "h") { return (sh, 3) }
      return (t, 1)
    case UInt8(ascii: "w"):
      if next == UInt8(ascii: "r"), place == 0 { return (r, 2) }
      if next == UInt8(ascii: "h"), place == 0 { return (w, 2) }
      return place == 0 ? (w, 1) : (0, 1)
    case UInt8(ascii: "x"): return place == 0 ? (s, 1) : (k << 4 | s, 1)
    case UInt8(ascii: "z"): return (s, 1)
    default: return (0, 1)
    }
  }
}

/// The words of a vocabulary by their sound.
struct SoundIndex: Sendable {
  private var keys: [UInt64] = []
  private var words: [Int32] = []

  /// Fewer sounds fit too many words.
  static let fewest = 3

  init(_ entries: [Vocabulary.Entry], _ pool: [UInt8]) {
    let span = pool.span
    var found: [(key: UInt64, word: Int32)] = []
    for (number, entry) in entries.enumerated() where entry.count > 3 && (entry.id >= 0 || entry.neighbour < 0) {
      let (key, sounds) = SoundKey.of(span.extracting(Int(entry.start)..<Int(entry.start + entry.count)))
      if sounds >= SoundIndex.fewest { found.append((key, Int32(number))) }
    }
    found.sort { $0.key != $1.key ? $0.key < $1.key : $0.word < $1.word }
    keys = found.map(\.key)
    words = found.map(\.word)
  }

  func write(_ writer: inout TableWriter) {
    writer.write(keys)
    writer.write(words)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    keys = try reader.array()
    words = try reader.array()
  }

  /// Calls with each word of this sound.
  func forEach(_ key: UInt64, _ body: (Int) -> Void) {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    while low < keys.count, keys[low] == key {
      body(Int(words[low]))
      low += 1
    }
  }
}
