import Messages

/// The paths of content files.
enum ContentPath {
  static let signOff = "Conversations/_signoff.yaml"

  static let bankHolidays = "Conversations/_directory/bank-holidays.yaml"

  /// `Conversations/_texts/en.yaml`.
  static func texts(_ language: Language) -> String { "Conversations/_texts/\(language.rawValue).yaml" }

  /// `Conversations/_replies/en.yaml`.
  static func replies(_ language: Language) -> String { "Conversations/_replies/\(language.rawValue).yaml" }

  /// The file beside an English file that holds its translation; for English the file itself.
  static func translation(of file: String, _ language: Language) -> String {
    language == .english ? file : "\(file.dropLast(".yaml".count)).\(language.rawValue).yaml"
  }
}
