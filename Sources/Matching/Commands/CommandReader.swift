import Messages

/// Reads texts that are commands as a whole.
struct CommandReader: Sendable {
  private let exact: [String: Command]
  private let loose: [String: Command]
  /// The hashes of all of them: most texts are told to be no command by these.
  private let hashes: Set<UInt64>

  private static let longest = 48
  private static let mostWords = 8

  init() {
    exact = CommandReader.table(CommandWords.exact).merging(CommandReader.foreign) { english, _ in english }
    loose = CommandReader.table(CommandWords.loose)
    hashes = Set((exact.keys.map { $0 } + loose.keys).map { ByteStrings.hash(Array($0.utf8).span) })
  }

  private static func table(_ words: [Command: [String]]) -> [String: Command] {
    Dictionary(words.flatMap { command, words in words.map { ($0, command) } }, uniquingKeysWith: { first, _ in first })
  }

  /// Folded as texts are: letters that look alike are one there.
  private static var foreign: [String: Command] {
    let cleaner = Cleaner()
    var table: [String: Command] = [:]
    for (command, words) in CommandWords.foreign.values.joined() {
      for word in words { table[typed(cleaner.clean(word)).joined(separator: " ")] = command }
    }
    return table
  }

  /// The words of a text as typed, in small plain letters, without emoji and apostrophes.
  private static func typed(_ clean: CleanText) -> [String] {
    clean.typed.filter { !$0.isEmoji }.map { word in
      String(decoding: clean.folded[word.range].filter { $0 != Letter.apostrophe }, as: UTF8.self)
    }
  }

  /// The command, or nil. `heard` are the cleaned phrases of the open choices.
  func read(_ clean: CleanText, in context: MatchContext, cleaner: Cleaner) -> Command? {
    guard clean.typed.count <= CommandReader.mostWords, clean.bytes.count <= CommandReader.longest else { return nil }
    if clean.typed.allSatisfy(\.isEmoji) { return clean.string.contains(Emoji.distress) ? .help : nil }
    guard context.choices > 0 || mayBeCommand(clean) else { return nil }
    let words = CommandReader.typed(clean)
    let typed = words.joined(separator: " ")
    if let command = exact[typed] { return command }
    if let choice = choice(words, clean, context, cleaner) { return choice }
    guard let command = loose[typed] ?? loose[clean.string] else { return nil }
    // Somebody who has opted out says YES to come back.
    return command == .yes && context.optedOut ? .start : command
  }

  /// Whether the text as typed, or as cleaned, has the hash of a command.
  private func mayBeCommand(_ clean: CleanText) -> Bool {
    if hashes.contains(ByteStrings.hash(clean.bytes.span)) { return true }
    var hash = FNV1a.seed
    var isFirst = true
    for word in clean.typed where !word.isEmoji {
      if !isFirst { hash = FNV1a.add(Letter.space, to: hash) }
      isFirst = false
      for place in word.range where clean.folded[place] != Letter.apostrophe {
        hash = FNV1a.add(clean.folded[place], to: hash)
      }
    }
    return hashes.contains(ByteStrings.finish(hash))
  }

  private func choice(_ words: [String], _ clean: CleanText, _ context: MatchContext, _ cleaner: Cleaner) -> Command? {
    guard context.choices > 0 else { return nil }
    let number = number(words) ?? heard(clean.string, context, cleaner)
    guard let number, number <= context.choices else { return nil }
    return Command(rawValue: "choice\(number)")
  }

  /// "2", "two", "option 2", "the second one".
  private func number(_ words: [String]) -> Int? {
    var words = words[...]
    while words.count > 1, let first = words.first, CommandWords.beforeNumber.contains(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, CommandWords.afterNumber.contains(last) { words.removeLast() }
    guard words.count == 1, let word = words.first else { return nil }
    if let number = Int(word), (1...9).contains(number), word.count == 1 { return number }
    return (CommandWords.numbers.firstIndex(of: word) ?? CommandWords.ordinals.firstIndex(of: word)).map { $0 + 1 }
  }

  /// The choice whose phrase the text is; nil when two choices have it.
  private func heard(_ text: String, _ context: MatchContext, _ cleaner: Cleaner) -> Int? {
    let found = context.heard.indices.filter { choice in
      context.heard[choice].contains { cleaner.clean($0).string == text }
    }
    return found.count == 1 ? found[0] + 1 : nil
  }
}
