/// Finds runs of digits that look like phone numbers. Years, amounts, ages and hours are left alone.
enum PhoneRun {
  /// Short numbers that are dialled.
  private static let short: Set<String> = ["999", "111", "101", "112", "116123", "85258"]
  /// From here on a run of digits is long enough to be dialled.
  private static let dialled = 5

  /// The runs as they are written.
  static func find(in text: String) -> [String] {
    let characters = Array(text)
    var found: [String] = []
    var index = 0
    while index < characters.count {
      guard isDigit(characters[index]) else {
        index += 1
        continue
      }
      let end = end(of: characters, from: index)
      let run = String(characters[index..<end])
      if looksDialled(run, before: String(characters[..<index]), after: String(characters.dropFirst(end).prefix(2))) {
        found.append(run)
      }
      index = end
    }
    return found
  }

  /// The digits alone.
  static func digits(_ text: String) -> String { text.filter(isDigit) }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Digits with at most one space, hyphen, dot or bracket between them.
  private static func end(of characters: [Character], from start: Int) -> Int {
    var end = start + 1
    var index = end
    var marks = 0
    while index < characters.count, marks <= 2 {
      if isDigit(characters[index]) {
        end = index + 1
        marks = 0
      } else if " -.()\u{A0}".contains(characters[index]) {
        marks += 1
      } else {
        break
      }
      index += 1
    }
    return end
  }

  private static func looksDialled(_ run: String, before: String, after: String) -> Bool {
    if before.last == "£" || before.last == "€" || after.first == "%" || isThousands(after) { return false }
    let digits = digits(run)
    if short.contains(digits) { return !isSection(before) }
    return digits.count >= dialled && !isOfSmallNumbers(run)
  }

  /// `101,000`: what follows shows an amount.
  private static func isThousands(_ after: String) -> Bool {
    after.first == "," && after.dropFirst().first.map(isDigit) == true
  }

  /// `section 101` of a law, and part of an amount such as `1,101`.
  private static func isSection(_ before: String) -> Bool {
    let words = before.split(separator: " ")
    return ["section", "sections", "s", "regulation", "article"].contains(words.last?.lowercased() ?? "")
      || before.last == ","
  }

  /// `2024-2025`, `10 - 12`, `2026 16-17`: each part is a year, or has two digits at most.
  private static func isOfSmallNumbers(_ run: String) -> Bool {
    let parts = run.split { !isDigit($0) }
    guard parts.count > 1, !run.hasPrefix("0"), !run.hasPrefix("44") else { return false }
    return parts.allSatisfy { $0.count <= 2 || $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}
