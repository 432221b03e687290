/// Counts the syllables of English words by their letters, which is right for most words and near for the others.
///
/// A row of vowels (`y` is one) is a syllable; some rows are said apart; some endings are silent; a word has at least one.
enum Syllables {
  /// Two vowels that are said apart: `tri-al`, `vi-o-lence`, `vid-e-o`, `sti-mu-li-us`, `us-u-al`, `fu-el`.
  private static let apart: Set<String> = ["ia", "io", "eo", "iu", "ua", "ue"]

  /// The syllables of a word in small letters; other marks than letters are passed over.
  static func count(_ word: String) -> Int {
    let letters = Array(word.filter(\.isLetter))
    var count = 0
    for place in letters.indices where isVowel(letters, place) {
      if !isVowel(letters, place - 1) || isApart(letters, at: place) { count += 1 }
    }
    return max(1, count - (endsSilently(letters) ? 1 : 0))
  }

  private static func isVowel(_ letters: [Character], _ place: Int) -> Bool {
    letters.indices.contains(place) && "aeiouy".contains(letters[place])
  }

  /// Whether the vowel at a place begins a new syllable behind another vowel. Not in `sta-tion`, `spe-cial`, `guard`, `is-sue`, `peo-ple`.
  private static func isApart(_ letters: [Character], at place: Int) -> Bool {
    let pair = String(letters[(place - 1)...place])
    let before = place > 1 ? letters[place - 2] : " "
    let next = place + 1 < letters.count ? letters[place + 1] : " "
    if pair == "ie" { return "nt".contains(next) && !"tcsgr".contains(before) }  // client, quiet; not patient, friend
    guard apart.contains(pair) else { return false }
    switch pair.first {
    case "i": return !"tcsgx".contains(before)
    case "u": return !"qg".contains(before) && next != " "
    case _: return before != "p"
    }
  }

  /// `-e`, `-es` and `-ed` are silent behind most consonants: `safe`, `lives`, `called`; not in `ta-ble`, `hou-ses`, `want-ed`.
  private static func endsSilently(_ letters: [Character]) -> Bool {
    guard letters.count > 2, let last = letters.last else { return false }
    let place = last == "e" ? letters.count - 1 : letters.count - 2
    guard letters[place] == "e", "esd".contains(last), !isVowel(letters, place - 1) else { return false }
    let (consonant, before) = (letters[place - 1], place > 1 ? letters[place - 2] : " ")
    if consonant == "l", before != "l", !isVowel(letters, place - 2) { return false }
    switch last {
    case "s": return !"sxzcg".contains(consonant) && !(consonant == "h" && "cs".contains(before))
    case "d": return !"td".contains(consonant)
    case _: return true
    }
  }
}
