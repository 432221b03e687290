/// The words of a text that say something of time; the others are left out where they are small, and end the reading where not.
struct TimeWords {
  /// What a word says of time.
  enum Word: Equatable {
    case number(Int)
    case fraction(Double)
    /// Minutes since midnight, of what is written as a clock shows it.
    case clock(Int)
    case half, quarter, one, hours, minutes, morning, evening, noon, midnight, tomorrow, past, to
  }

  /// Empty where the text holds words that have nothing to do with time.
  private(set) var words: [Word] = []

  init(_ text: String) {
    for piece in TimeWords.pieces(text) {
      if TimeWords.fillers.contains(piece) { continue }
      guard let word = TimeWords.word(piece) else {
        words = []
        return
      }
      words.append(word)
    }
  }

  /// "11.30pm" is a clock and a half of the day, "2hrs" a number and a unit.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var wasDigit = false
    func isJoint(_ character: Character) -> Bool { character == ":" || character == "." }
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      let goesOn = isJoint(character) && wasDigit
      if !(isDigit || goesOn || character.isLetter) || (!piece.isEmpty && (isDigit || goesOn) != wasDigit) {
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
      }
      if isDigit || goesOn || character.isLetter { piece.append(character) }
      wasDigit = isDigit || goesOn
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func word(_ piece: String) -> Word? {
    if piece.first?.isNumber == true { return digits(piece) }
    if let number = numbers.firstIndex(of: piece) { return .number(number + 1) }
    return tens[piece].map(Word.number) ?? names[piece]
  }

  private static func digits(_ piece: String) -> Word? {
    var piece = piece
    while let last = piece.last, !last.isNumber { piece.removeLast() }
    let halves = piece.split(whereSeparator: { ":.".contains($0) })
    guard halves.count <= 2, let first = Int(halves[0]) else { return nil }
    if halves.count == 1 {
      guard piece.count == 4 else { return .number(first) }
      return first / 100 < 24 && first % 100 < 60 ? .clock(first / 100 * 60 + first % 100) : nil
    }
    guard halves[1].count == 2 else { return Double(piece).map(Word.fraction) }
    guard let minutes = Int(halves[1]), first < 24, minutes < 60 else { return nil }
    return .clock(first * 60 + minutes)
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let tens = [
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fortyfive": 45, "fifty": 50, "ninety": 90,
  ]

  private static let names: [String: Word] = [
    "half": .half, "quarter": .quarter, "a": .one, "an": .one, "hour": .hours, "hours": .hours, "hr": .hours,
    "hrs": .hours, "h": .hours, "minute": .minutes, "minutes": .minutes, "min": .minutes, "mins": .minutes,
    "m": .minutes, "am": .morning, "morning": .morning, "pm": .evening, "p": .evening, "evening": .evening,
    "tonight": .evening, "afternoon": .evening, "noon": .noon, "midday": .noon, "midnight": .midnight,
    "tomorrow": .tomorrow, "tmrw": .tomorrow, "tomoz": .tomorrow, "past": .past, "to": .to,
  ]

  private static let fillers: Set<String> = [
    "in", "at", "by", "till", "til", "until", "about", "around", "maybe", "please", "pls", "more", "another", "extra",
    "and", "o", "clock", "oclock", "the", "for", "from", "now", "later", "say", "like", "ish", "of", "extend", "add",
    "need",
    "me", "give", "it", "is", "on", "s", "time", "then", "this", "x",
  ]
}
