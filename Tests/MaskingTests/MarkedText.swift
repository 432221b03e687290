import Foundation

@testable import Masking

/// A text in which each secret is marked: `im {name:Jo}`.
struct MarkedText {
  var text: String
  var secrets: [(kind: String, value: String)]
  /// The words outside of all secrets.
  var plain: Set<String>

  init(_ line: String) {
    (text, secrets) = ("", [])
    var outside = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let colon = rest[open..<close].firstIndex(of: ":")
    {
      let value = String(rest[rest.index(after: colon)..<close])
      text += rest[..<open] + value
      outside += rest[..<open] + " "
      secrets.append((String(rest[rest.index(after: open)..<colon]), value))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    plain = Set(Self.words(outside + rest))
  }

  /// The texts of a file beside this one; lines that begin with `#` are comments.
  static func file(_ name: String) throws -> [MarkedText] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { MarkedText(String($0)) }
  }

  /// Runs of letters and digits, in small letters.
  static func words(_ text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The secrets of which a masked text still tells something: each of their words tells, titles and the like apart.
  ///
  /// What stands outside of secrets too tells nothing.
  func leaks(_ masked: String) -> [(kind: String, value: String)] {
    var shown = masked
    for mask in Mask.allCases { shown = shown.replacingOccurrences(of: mask.word, with: " ") }
    let left = Set(Self.words(shown)).subtracting(plain)
    return secrets.filter { secret in
      Self.words(secret.value).contains { left.contains($0) && !Self.dumb.contains($0) }
    }
  }

  /// Words that tell nothing in a secret either: titles, kinds of streets and houses, what stands before a number.
  private static let dumb: Set<String> = [
    "the", "of", "and", "street", "st", "road", "rd", "lane", "row", "view", "yard", "hotel", "inn", "lodge", "guest",
    "house",
    "tower", "sauna", "pub", "flat", "room", "unit", "apt", "block", "floor", "door", "top", "ground", "basement",
    "back", "upstairs",
    "behind", "above", "over", "next", "to", "opposite", "near", "by", "with", "old", "caravan", "corner", "at", "dot",
    "co",
    "com", "uk", "in", "on", "a", "b", "my", "is", "no", "number", "mr", "mrs", "miss", "dr", "pc", "sgt", "officer",
    "judge", "auntie",
    "mama", "mistress", "big", "city", "centre", "double", "born", "dob", "birthday", "th", "nd", "yo", "yr", "yrs",
    "year", "years",
    "nhs", "ni", "brp", "passport", "ref", "visa", "crime", "something",
  ]
}
