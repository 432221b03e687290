/// The languages that are told apart by their words and spelling in Latin letters.
///
/// The raw value is a place in the vectors of `LetterScores` and a bit of `ForeignWords.mask`.
enum Tongue: Int, CaseIterable, Sendable {
  case english, romanian, polish, portuguese, spanish, hungarian, albanian, bulgarian

  /// BCP 47.
  var code: String {
    switch self {
    case .english: "en"
    case .romanian: "ro"
    case .polish: "pl"
    case .portuguese: "pt"
    case .spanish: "es"
    case .hungarian: "hu"
    case .albanian: "sq"
    case .bulgarian: "bg"
    }
  }

  /// All but English.
  static let foreign = allCases.filter { $0 != .english }

  /// As `ForeignWords` keeps it.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// Letters beyond ASCII that speak for a language. Those of several languages stand in each.
  var marks: String {
    switch self {
    case .english: ""
    case .romanian: "ăâîșşțţ"
    case .polish: "ąćęłńóśźż"
    case .portuguese: "ãõçêâáéíóúà"
    case .spanish: "ñáéíóúü¿¡"
    case .hungarian: "őűáéíóöúü"
    case .albanian: "ëç"
    case .bulgarian: ""
    }
  }
}
