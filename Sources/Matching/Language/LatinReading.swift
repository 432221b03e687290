/// The words of a text in Latin letters, and what they say together.
struct LatinReading {
  private let folded: [UInt8]
  private let words: [LatinWord]
  private let telling: [LatinWord]

  /// A letter with a mark of a language is worth as much as this, in hundredths of a natural logarithm.
  private static let perMark: Int32 = 200
  /// Marks are read no further than this many characters.
  private static let markLimit = 1000

  init(_ clean: CleanText, _ known: ForeignWords) {
    folded = clean.folded
    words = clean.typed.prefix(LanguageGuess.wordLimit).compactMap { LatinWord(clean.folded, $0, known) }
    var telling: [LatinWord] = []
    for word in words where word.isTelling && !telling.contains(where: { $0.hash == word.hash }) {
      telling.append(word)
    }
    self.telling = telling
  }

  /// The language with the best score; nil where there is no word.
  func nearest(_ letters: LetterScores, typed text: String) -> Tongue? {
    words.isEmpty ? nil : best(of: Tongue.allCases, scores(letters, text))
  }

  /// The language that enough speaks for, against English, against the next one and against its relatives; else nil.
  func sure(_ letters: LetterScores, typed text: String) -> Tongue? {
    if let word = words.first, words.allSatisfy({ $0.hash == word.hash }),
      let cry = Cries.language(of: word.letters(of: folded))
    {
      return cry
    }
    guard telling.count >= 2, mayBeForeign else { return nil }
    let scores = scores(letters, text)
    let first = best(of: Tongue.foreign, scores)
    let lead = Lead(of: first, scores)
    let evidence = Evidence(telling, first)
    guard lead.toEnglish >= 300, lead.toNext >= 200, !evidence.isOfNeighbour else { return nil }
    return evidence.isEnough || evidence.isForeignThroughout(lead) ? first : nil
  }

  /// Whether any language could have enough evidence; letters are weighed only then.
  private var mayBeForeign: Bool {
    let english = telling.count(where: \.isEnglish)
    if english * 3 <= telling.count { return true }
    return Tongue.foreign.contains { Evidence(telling, $0).isEnough }
  }

  private func scores(_ letters: LetterScores, _ text: String) -> SIMD8<Int32> {
    var total = words.reduce(SIMD8<Int32>.zero) { $0 &+ $1.score(letters, in: folded) }
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return total }
    // Folding took the marks away; they speak for their languages.
    for letter in text.unicodeScalars.prefix(LatinReading.markLimit) where letter.value >= 0x80 {
      let small = letter.properties.lowercaseMapping.unicodeScalars
      for tongue in Tongue.foreign where tongue.marks.unicodeScalars.contains(where: small.contains) {
        total[tongue.rawValue] += LatinReading.perMark
      }
    }
    return total
  }

  private func best(of tongues: [Tongue], _ scores: SIMD8<Int32>) -> Tongue {
    tongues.reduce(tongues[0]) { scores[$1.rawValue] > scores[$0.rawValue] ? $1 : $0 }
  }
}

/// How far a language is before English, and before the next foreign one.
private struct Lead {
  var toEnglish: Int
  var toNext: Int

  init(of tongue: Tongue, _ scores: SIMD8<Int32>) {
    let own = Int(scores[tongue.rawValue])
    toEnglish = own - Int(scores[Tongue.english.rawValue])
    toNext =
      own - (Tongue.foreign.filter { $0 != tongue }.map { Int(scores[$0.rawValue]) }.max() ?? own)
  }
}

/// The telling words of a text, counted for one language and against it.
private struct Evidence {
  private let telling: [LatinWord]
  private let bit: UInt32
  /// Words of the language's list that are not English too.
  private var own = 0
  private var english = 0
  /// English words that are not in the list.
  private var onlyEnglish = 0

  init(_ telling: [LatinWord], _ tongue: Tongue) {
    self.telling = telling
    bit = tongue.bit
    for word in telling {
      let isOwn = word.mask & bit != 0
      if word.isEnglish {
        english += 1
        onlyEnglish += isOwn ? 0 : 1
      } else {
        own += isOwn ? 1 : 0
      }
    }
  }

  /// Two known words, and no fewer than are English; or one among three at most, and no English.
  var isEnough: Bool { own >= 2 ? onlyEnglish <= own : own == 1 && onlyEnglish == 0 && telling.count <= 3 }

  /// The spelling of the whole text is foreign beyond doubt, whether its words are in a list or not.
  func isForeignThroughout(_ lead: Lead) -> Bool {
    let count = telling.count
    return count >= 3 && lead.toEnglish >= max(1200, 400 * count) && lead.toNext >= 600 && english * 3 <= count
  }

  /// Whether a language that we have no text in explains as much.
  var isOfNeighbour: Bool {
    let foreign = telling.filter { !$0.isEnglish }.map(\.mask)
    return ForeignWords.mostOfOneNeighbour(foreign.filter { $0 & bit == 0 }) >= max(own, 1)
      || ForeignWords.mostOfOneNeighbour(foreign) > own
  }
}
