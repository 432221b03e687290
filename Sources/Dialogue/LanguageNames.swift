import Messages

/// The names by which people ask for a language.
enum LanguageNames {
  /// The language that a text in small letters names as a whole, in English or in itself.
  static func language(_ text: String) -> Language? { names[text].map { Language(rawValue: $0) } }

  private static let names = [
    "english": "en", "welsh": "cy", "cymraeg": "cy", "romanian": "ro", "romana": "ro", "română": "ro", "polish": "pl",
    "polski": "pl", "po polsku": "pl", "portuguese": "pt", "portugues": "pt", "português": "pt", "spanish": "es",
    "espanol": "es", "español": "es", "bulgarian": "bg", "български": "bg", "hungarian": "hu", "magyar": "hu",
    "magyarul": "hu", "albanian": "sq", "shqip": "sq", "thai": "th", "ไทย": "th", "chinese": "zh", "中文": "zh",
    "mandarin": "zh",
  ]
}
