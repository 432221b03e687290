/// How the name of a place sounds, roughly: what is left of its consonants, so that `Glouster` and `Gloucester` are one.
enum PlaceSound {
  /// The key of a name in small plain letters.
  static func key(_ name: String) -> String {
    let letters = Array(name.utf8)
    var key: [UInt8] = []
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      guard let sound = sound(letter, next: next, isFirst: place == 0), sound != key.last else { continue }
      key.append(sound)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The sound of a letter in its company; nil for a silent one. Vowels sound only at the start, and all alike.
  private static func sound(_ letter: UInt8, next: UInt8, isFirst: Bool) -> UInt8? {
    switch Character(Unicode.Scalar(letter)) {
    case "a", "e", "i", "o", "u", "y": isFirst ? UInt8(ascii: "a") : nil
    case "h", "w": isFirst ? letter : nil
    case "c": "eiy".utf8.contains(next) ? UInt8(ascii: "s") : UInt8(ascii: "k")
    case "q": UInt8(ascii: "k")
    case "z": UInt8(ascii: "s")
    case "v": UInt8(ascii: "f")
    case "p": next == UInt8(ascii: "h") ? UInt8(ascii: "f") : letter
    case "g": next == UInt8(ascii: "h") ? nil : letter
    default: letter  // a letter that sounds as it is written
    }
  }
}
