/// The tables that places are understood by: files of `Conversations/_places/`, or a part of them.
struct PlaceTables: Sendable {
  /// A town with the names it goes by, or a county.
  struct Named: Sendable {
    var place: Place
    var otherNames: [String]
    var caution: Caution
  }

  /// What must stand beside a name before it is read as a place.
  enum Caution: String, Sendable, CaseIterable, Comparable {
    /// Nothing: it is no word.
    case none
    /// "in", "near", "from", a capital inside of a sentence, or nothing but the name.
    case word
    /// The same, but a capital says nothing.
    case person
    /// Both a word such as "in" and a capital, or nothing but the name.
    case common

    static func < (a: Caution, b: Caution) -> Bool { a.strictness < b.strictness }

    private var strictness: Int {
      switch self {
      case .none: 0
      case .word: 1
      case .person: 2
      case .common: 3
      }
    }
  }

  /// A postcode area, or some of its districts.
  struct PostcodeArea: Sendable {
    /// In small letters: `tn`.
    var letters: String
    /// nil for the whole area.
    var districts: ClosedRange<Int>?
    var town: String
    var nations: [Place.Nation]
    var counties: [String]
  }

  var named: [Named] = []
  var areas: [PostcodeArea] = []
  /// Words that are never a misspelt place.
  var ordinary: Set<String> = []

  /// These tables with those of another file.
  func adding(_ other: PlaceTables) -> PlaceTables {
    PlaceTables(
      named: named + other.named, areas: areas + other.areas, ordinary: ordinary.union(other.ordinary))
  }
}
