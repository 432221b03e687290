/// A language by its BCP 47 code, such as `en` or `ro`.
package struct Language: RawRepresentable, Sendable, Hashable, Codable {
  /// In small letters in content's file names: `ro`, `pt-br`.
  package var rawValue: String

  /// A code such as `en`; it is not checked against a list.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The language that every text exists in.
  package static let english = Language(rawValue: "en")
}
