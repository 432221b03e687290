import Content
import Messages

/// What a person wrote as a friend's number.
enum BuddyNumber: Equatable {
  /// E.164, a mobile where the country's plan tells.
  case friend(String)
  case own
  /// An emergency, short, special or helpline number, or one of ours.
  case service
  case unreadable

  init(_ words: String, _ surroundings: Surroundings) {
    let numbers = Set(BuddyNumber.runs(in: words).compactMap { PhoneNumber.e164($0, region: "GB") })
    guard numbers.count == 1, let number = numbers.first else {
      let digits = PhoneNumber.digits(words)
      self = digits.map { (3...8).contains($0.count) } == true ? .service : .unreadable
      return
    }
    if surroundings.line.number?.reveal() == number {
      self = .own
    } else if surroundings.line.ours.contains(Redacted(number)) || BuddyNumber.isService(number, surroundings.library) {
      self = .service
    } else {
      self = BuddyNumber.isMobile(number) ? .friend(number) : .unreadable
    }
  }

  /// "her number is 07700 900123": the stretches that may be a number.
  private static func runs(in words: String) -> [String] {
    if PhoneNumber.digits(words) != nil { return [words] }
    return words.split { !($0.isNumber || "+-(). ".contains($0)) }.map(String.init).filter {
      $0.count { $0.isNumber } >= 7
    }
  }

  private static func isService(_ number: String, _ library: ContentLibrary) -> Bool {
    special.contains { number.hasPrefix($0) }
      || library.directory.values.contains { record in
        record.kind != .web && PhoneNumber.e164(record.reach, region: "GB") == number
      }
  }

  /// Freephone, shared, satellite and premium services of the world (ITU E.164 assigned codes), and the personal and paging
  /// numbers of the United Kingdom, which cost as premium ones do (Ofcom, National Telephone Numbering Plan).
  private static let special = [
    "+800", "+808", "+870", "+878", "+881", "+882", "+883", "+888", "+979", "+4470", "+4476",
  ]

  /// Of a British number it is known; of others the text shows it.
  private static func isMobile(_ number: String) -> Bool { !number.hasPrefix("+44") || number.hasPrefix("+447") }
}

/// Words that go to a friend, and words that come from one.
enum BuddyWords {
  /// Ask for another friend.
  static let changes: Set<String> = [
    "change buddy", "change my buddy", "change the buddy", "another buddy", "new buddy", "change friend",
    "change my friend", "another friend",
  ]

  /// A first name or a nickname: letters, at most three words; nil for all else.
  static func name(_ words: String) -> String? {
    let name = single(words)
    guard (1...20).contains(name.count), name.split(separator: " ").count <= 3,
      name.allSatisfy({ $0.isLetter || " -'’".contains($0) }), name.contains(where: \.isLetter)
    else { return nil }
    return isTelling(name) ? nil : name
  }

  /// A few words without a link; nil for all else.
  static func note(_ words: String) -> String? {
    let note = single(words)
    guard (1...Slots.noteRoom).contains(note.count), !hasLink(note),
      note.allSatisfy({ $0.isLetter || $0.isNumber || " -'’.,:&()".contains($0) })
    else { return nil }
    return isTelling(note) ? nil : note
  }

  private static func single(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A dot between two signs is an address.
  private static func hasLink(_ note: String) -> Bool {
    let signs = Array(note.lowercased())
    let isDotted = signs.indices.dropFirst().dropLast().contains { place in
      signs[place] == "." && signs[place - 1].isLetter && signs[place + 1].isLetter
    }
    return isDotted || ["www", "http"].contains { note.lowercased().contains($0) }
  }

  /// A friend's phone is no place for what this is about, and nobody is to be frightened in the name of another.
  private static func isTelling(_ text: String) -> Bool {
    !tellingWords.isDisjoint(with: Codes.normal(text).split(separator: " ").map(String.init))
  }

  private static let tellingWords: Set<String> = [
    "escort", "escorting", "sex", "sexwork", "punter", "punters", "client", "clients", "booking", "outcall", "incall",
    "brothel", "hooker", "whore", "prostitute", "slag", "helpline", "police", "bank", "hmrc", "nhs", "council",
    "lawyer",
  ]

  /// What a friend's text says to the question.
  enum Answer { case yes, no, unclear }

  /// Nil where the text is about something else.
  static func answer(_ words: String) -> Answer? {
    let said = Codes.normal(words).split(separator: " ").map(String.init)
    guard let first = said.first, said.count <= 5 else { return nil }
    let isPlain = unsureWords.isDisjoint(with: said.dropFirst())
    if yesWords.contains(first) { return isPlain ? .yes : .unclear }
    if noWords.contains(first) { return isPlain ? .no : .unclear }
    return nil
  }

  private static let yesWords: Set<String> = ["yes", "y", "yeah", "yep", "yup", "ok", "okay", "sure"]
  private static let noWords: Set<String> = ["no", "n", "nope", "nah"]
  /// "yes but", "no problem", "ok who is this"
  private static let unsureWords: Set<String> = [
    "but", "not", "no", "yes", "who", "whos", "what", "whats", "why", "if", "problem", "prob", "worries", "maybe",
  ]
}
