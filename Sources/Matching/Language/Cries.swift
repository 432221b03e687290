/// Single words that are a whole cry for help in one language and in no other.
enum Cries {
  /// The language of the cry; nil for any other word.
  static func language(of word: ArraySlice<UInt8>) -> Tongue? {
    words[String(decoding: word, as: UTF8.self)]
  }

  private static let words: [String: Tongue] = [
    "ajutor": .romanian, "ajutorul": .romanian, "ajutati": .romanian, "ajuta": .romanian,
    "ajutatima": .romanian,
    "pomocy": .polish, "ratunku": .polish, "pomozcie": .polish, "pomoz": .polish, "ayuda": .spanish,
    "ayudame": .spanish, "ayudeme": .spanish, "ayudenme": .spanish, "auxilio": .spanish,
    "ajuda": .portuguese,
    "ajudem": .portuguese, "segitseg": .hungarian, "segitsen": .hungarian, "segitsenek": .hungarian,
    "segitseget": .hungarian, "segitsetek": .hungarian, "ndihme": .albanian, "ndihmoni": .albanian,
    "ndihmone": .albanian, "pomosht": .bulgarian, "pomognete": .bulgarian, "pomogni": .bulgarian,
  ]
}
