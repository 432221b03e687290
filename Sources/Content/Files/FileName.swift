import Messages

/// A content file's name in its parts: `selling.ro.yaml` is `selling` in `ro`.
struct FileName: Equatable {
  let stem: String
  /// nil where the name has none: the file is English, or has no language.
  let language: Language?

  /// nil where it is not a name of small letters, digits and hyphens that ends in `.yaml`.
  init?(_ file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.last == "yaml", (2...3).contains(parts.count), Self.isName(parts[0].drop { $0 == "_" }) else {
      return nil
    }
    if parts.count == 3 {
      guard Self.isLanguage(parts[1]), parts[1] != Language.english.rawValue else { return nil }
      language = Language(rawValue: parts[1])
    } else {
      language = nil
    }
    stem = parts[0]
  }

  /// What to do about a name that cannot be read.
  static func advice(_ file: String) -> String {
    let parts = file.split(separator: ".")
    if parts.last == "yml" { return "the name must end in .yaml: rename this file." }
    if parts.last != "yaml" {
      return "only .yaml files (and .md, .transcript, lists of examples in .txt) belong here: rename or move this file."
    }
    if parts.count == 3, parts[1] == "en" { return "English stands in \(parts[0]).yaml: move the answer there." }
    return
      "a name has small letters, digits and hyphens, as selling.yaml, or selling.ro.yaml for a translation: rename it."
  }

  /// Small letters, digits and hyphens, at least one.
  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// The shape of a BCP 47 code in small letters: `ro`, `pt-br`, `zh-hans`.
  static func isLanguage(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), parts.count <= 2 else { return false }
    return parts.allSatisfy { $0.count <= 4 && $0.count >= 2 && $0.utf8.allSatisfy { (97...122).contains($0) } }
  }
}
