/// The bank holidays of the United Kingdom, from `Conversations/_directory/bank-holidays.yaml`.
package struct BankHolidays: Sendable, Equatable {
  /// Names of holidays by day. A division's year without a single day is one that nobody has entered.
  package let days: [Division: [Day: String]]
  private let years: [Division: Set<Int>]

  /// A list; an empty one knows no day for certain.
  package init(days: [Division: [Day: String]] = [:]) {
    self.days = days
    years = days.mapValues { Set($0.keys.map(\.year)) }
  }

  /// The parts of the country that keep their own, as gov.uk lists them.
  package enum Division: String, Sendable, CaseIterable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"

    /// The division of a nation of the directory; nil for any other word.
    init?(nation: String) {
      switch nation {
      case "england", "wales": self = .englandAndWales
      case "scotland": self = .scotland
      case "northern-ireland": self = .northernIreland
      default: return nil  // nations are plain words here, checked where the directory is read
      }
    }
  }

  /// What a day is for a line.
  enum Standing { case ordinary, holiday, unsure }

  /// A line of several nations may keep the holidays of any of them: a day that is one in some only is unsure, as is a day of a
  /// year that is not in the list. No nation stands for all of them.
  func standing(of day: Day, in nations: [String]) -> Standing {
    let named = Set(nations.compactMap { Division(nation: $0) })
    let divisions = named.isEmpty ? Set(Division.allCases) : named
    guard divisions.allSatisfy({ years[$0]?.contains(day.year) == true }) else { return .unsure }
    let count = divisions.count { days[$0]?[day] != nil }
    return count == 0 ? .ordinary : count == divisions.count ? .holiday : .unsure
  }

  /// The last year that every division has; nil where one has none.
  package var lastYear: Int? {
    let last = Division.allCases.map { years[$0]?.max() }
    return last.contains(nil) ? nil : last.compactMap(\.self).min()
  }
}
