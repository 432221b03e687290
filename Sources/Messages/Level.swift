/// How much danger a message shows. The order is the order of answering.
package enum Level: String, Sendable, Codable, CaseIterable, Comparable {
  /// Answer.
  case normal
  /// Answer, and offer a person.
  case sensitive
  /// Serious harm, or someone under the control of others: helplines first, staff alerted.
  case urgent
  /// A life may be at risk in this minute: numbers first, staff alerted at once.
  case emergency

  package static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

  /// Whether staff are alerted and a case is opened.
  package var opensCase: Bool { self >= .urgent }

  /// 0 for normal up to 3 for an emergency.
  package var rank: Int {
    switch self {
    case .normal: 0
    case .sensitive: 1
    case .urgent: 2
    case .emergency: 3
    }
  }
}
