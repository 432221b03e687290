import Content
import Foundation

/// What a template is filled with. A name that a template reads must be there: Mustache looks for a missing one further out.
package enum PageValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  /// Opens a section or not.
  case flag(Bool)
  case list([PageValue])
  case table([String: PageValue])
  /// Shows nothing and opens no section.
  case nothing

  /// A text, or nothing.
  package static func optional(_ text: String?) -> PageValue { text.map { .text($0) } ?? .nothing }

  /// Text of any length from outside, for the partial `long`: `{{#text}}{{>long}}{{/text}}`. What is beyond the first
  /// 1,200 scalars is folded away behind "Show all".
  package static func long(_ text: String, first: Int = 1_200) -> PageValue {
    // By scalars: one character can hold a hundred thousand of them.
    let head = text.unicodeScalars.prefix(first)
    let rest = text.unicodeScalars.dropFirst(first)
    return [
      "head": .text(String(String.UnicodeScalarView(head))), "rest": .text(String(String.UnicodeScalarView(rest))),
      "isLong": .flag(!rest.isEmpty), "length": .number(text.unicodeScalars.count),
    ]
  }

  /// A moment by London's clocks, for the partial `time`: `{{#at}}{{>time}}{{/at}}`.
  package static func time(_ moment: Double) -> PageValue {
    let local = LondonTime(unix: moment)
    let clock = local.description.split(separator: "T").last.map(String.init) ?? ""
    return [
      "iso": .text(Date(timeIntervalSince1970: moment).formatted(.iso8601)), "day": .text(local.day.description),
      "clock": .text(clock),
    ]
  }

  /// How long ago, in the largest unit that fits: `4 min`.
  package static func age(_ seconds: Double) -> PageValue {
    let seconds = Int(max(0, seconds))
    switch seconds {
    case ..<60: return .text("\(seconds) s")
    case ..<3_600: return .text("\(seconds / 60) min")
    case ..<86_400: return .text("\(seconds / 3_600) h \(seconds % 3_600 / 60) min")
    default: return .text("\(seconds / 86_400) d")
    }
  }

  /// Choices of a `<select>`, for the partial `options`: value and words of each.
  package static func options(_ all: [(value: String, words: String)], chosen: String) -> PageValue {
    .list(
      all.map {
        ["value": .text($0.value), "words": .text($0.words), "chosen": .flag($0.value == chosen)]
      })
  }

  /// What Mustache understands.
  var mustache: Any {
    switch self {
    case .text(let text): text
    case .number(let number): number
    case .flag(let flag): flag
    case .list(let list): list.map(\.mustache)
    case .table(let table): table.mapValues(\.mustache)
    case .nothing: Nothing()
    }
  }

  /// The table with more in it.
  package func adding(_ more: [String: PageValue]) -> PageValue {
    guard case .table(let table) = self else { return .table(more) }
    return .table(table.merging(more) { $1 })
  }
}

extension PageValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text as it stands.
  package init(stringLiteral text: String) { self = .text(text) }

  /// A number as it stands.
  package init(integerLiteral number: Int) { self = .number(number) }

  /// A flag as it stands.
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }

  /// A list as it stands.
  package init(arrayLiteral list: PageValue...) { self = .list(list) }

  /// A table as it stands; of a name that comes twice, the last counts.
  package init(dictionaryLiteral pairs: (String, PageValue)...) {
    self = .table(Dictionary(pairs) { $1 })
  }
}
