/// Words of the languages that we tell apart, each with the languages that have it.
///
/// The lists were written for this project: small words first of all, what people in need write, and a stock of
/// everyday words, from which `LetterScores` also learns how each language spells. Without marks, as people text. Add
/// a word where a text is not recognised.
struct ForeignWords: Sendable {
  private var words = ByteStrings()
  private var masks: [UInt32] = []

  /// From this bit on: languages that the helpline has no text in.
  private static let neighbourShift: UInt32 = 8
  /// English words without their last e or y, before an ending.
  private static let withoutE: UInt32 = 1 << 30
  private static let withoutY: UInt32 = 1 << 31

  init() {
    for list in ForeignWords.english { learnEnglish(list) }
    for short in TextSpeak.words.keys.sorted() + Contractions.words.keys.sorted() {
      add(Array(short.utf8), Tongue.english.bit)
      add(short.utf8.filter { $0 != Letter.apostrophe }, Tongue.english.bit)
    }
    for tongue in Tongue.foreign {
      ForeignWords.eachSpelling(tongue) { add($0, tongue.bit) }
    }
    ForeignWords.each(ForeignWords.bulgarian) { add($0, Tongue.bulgarian.bit) }
    var bit: UInt32 = 1 << ForeignWords.neighbourShift
    for list in ForeignWords.neighbours + ForeignWords.cyrillicNeighbours {
      ForeignWords.each(list) { add($0, bit) }
      bit <<= 1
    }
  }

  private mutating func add(_ word: [UInt8], _ bit: UInt32) {
    let id = words.intern(word)
    if id == masks.count { masks.append(bit) } else { masks[id] |= bit }
  }

  private mutating func learnEnglish(_ list: String) {
    ForeignWords.each(list) { word in
      add(word, Tongue.english.bit)
      if word.last == Letter.e { add(Array(word.dropLast()), ForeignWords.withoutE) }
      if word.last == Letter.y { add(Array(word.dropLast()), ForeignWords.withoutY) }
    }
  }

  /// The languages that have the word: a bit for each `Tongue`, and from bit 8 on for each neighbour.
  func mask(_ text: [UInt8], _ word: Range<Int>) -> UInt32 {
    let id = words.find(text, word.lowerBound, word.upperBound)
    return id < 0 ? 0 : masks[id]
  }

  /// Whether a word is English as it stands, or without a common ending.
  func isEnglish(_ text: [UInt8], _ word: Range<Int>, mask: UInt32) -> Bool {
    if mask & Tongue.english.bit != 0 { return true }
    for ending in ForeignWords.endings where word.count >= ending.letters.count + 3 {
      let stem = word.lowerBound..<word.upperBound - ending.letters.count
      guard text[stem.upperBound..<word.upperBound].elementsEqual(ending.letters) else { continue }
      if self.mask(text, stem) & ending.needs != 0 { return true }
    }
    return false
  }

  private static let endings: [(letters: [UInt8], needs: UInt32)] = [
    ("s", Tongue.english.bit), ("es", Tongue.english.bit), ("ed", Tongue.english.bit | withoutE),
    ("ing", Tongue.english.bit | withoutE), ("ly", Tongue.english.bit), ("ies", withoutY),
    ("er", Tongue.english.bit | withoutE),
  ].map { (Array($0.utf8), $1) }

  /// How many words the neighbour has that has most of them.
  static func mostOfOneNeighbour(_ masks: some Sequence<UInt32>) -> Int {
    var counts = [Int](repeating: 0, count: 32)
    for mask in masks {
      var rest = (mask & ~(withoutE | withoutY)) >> neighbourShift
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    return counts.max() ?? 0
  }
}

// MARK: - The lists

extension ForeignWords {
  /// Goes through the words of a language as they are typed in Latin letters.
  static func eachSpelling(_ tongue: Tongue, _ body: ([UInt8]) -> Void) {
    switch tongue {
    case .english: for list in english { each(list, body) }
    case .romanian: each(romanian, body)
    case .polish: each(polish, body)
    case .portuguese: each(portuguese, body)
    case .spanish: each(spanish, body)
    case .hungarian: each(hungarian, body)
    case .albanian: each(albanian, body)
    case .bulgarian: each(bulgarian) { BulgarianLetters.inLatin($0).forEach(body) }
    }
  }

  private static let english: [String] = [
    CommonWords.atoC.description, CommonWords.dtoI.description, CommonWords.jtoQ.description,
    CommonWords.rtoZ.description, everydayEnglish,
  ]

  /// What ordinary texts of Britain, Singapore, Jamaica and Nigeria have beside dictionary words.
  private static let everydayEnglish = """
    a abeg ad aint alot arent aye bae bona bro bruv cetera cuz dae dem dey di didnt dinnae doesnt dont dun et facto
    fam fi fide gd gonna gratis gud gwan haha hahaha hehe hoc hor i im inna innit isnt ive izzit ken lah lar leh
    liao lingo lol lor mair mek mi naa nae nah ni nuh omg oni oredi oso per pon pro quo ra rude safe se sef shey si
    ta tae tings tks tmr tmrw versa via vice wa wah wahala wan wasnt wat weh wetin wey wif wont xx xxx yah yuh zup
    """

  private static func each(_ list: String, _ body: ([UInt8]) -> Void) {
    for word in list.utf8.split(whereSeparator: { $0 <= Letter.space }) { body(Array(word)) }
  }
}
