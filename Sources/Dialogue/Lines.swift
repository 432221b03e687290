import Content
import Messages

/// The records of the directory at the moment of a turn: which may be named, which are open, and when the others open.
struct Lines {
  let surroundings: Surroundings

  /// A record that may be named now, and what its hours add to it.
  struct Line {
    var record: DirectoryRecord
    /// `opens Mon 9am`, where it is known to be closed now and to open.
    var note: String?
    /// Open lines come first, lines that are known to be closed last.
    var rank: Int
  }

  /// Whether a record must not be named: staff took it out of use, nobody has approved it, or its review is overdue.
  /// The last two are no reason to withhold a vital one.
  func isWithheld(_ record: DirectoryRecord) -> Bool {
    if surroundings.withdrawn.contains("record:\(record.id)") { return true }
    guard !record.vital else { return false }
    return record.isOverdue(on: LondonTime(unix: surroundings.now).day)
      || !surroundings.approval.covers("record:\(record.id)")
  }

  /// Whether a text names a record that must not be named.
  func isWithheld(_ text: Text) -> Bool {
    text.slots.contains { surroundings.library.directory[$0].map(isWithheld) ?? false }
  }

  /// `opens Mon 9am` for a line that is closed now.
  func note(_ record: DirectoryRecord) -> String? { line(record).note }

  /// Those of the records that may be named, open ones first, otherwise in the given order.
  func inOrder(_ ids: [String]) -> [Line] {
    let lines = ids.compactMap { surroundings.library.directory[$0] }.filter { !isWithheld($0) }.map(line)
    return lines.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  private func line(_ record: DirectoryRecord) -> Line {
    switch record.state(at: surroundings.now, surroundings.library.bankHolidays) {
    case .open: Line(record: record, note: nil, rank: 0)
    case .unknown: Line(record: record, note: nil, rank: 1)
    case .closed(let opens):
      Line(record: record, note: opens.map { "opens \(OpeningWords.text($0, now: surroundings.now))" }, rank: 2)
    }
  }

  // MARK: Room

  /// Whether a text goes into two SMS.
  static func fits(_ text: String) -> Bool { SMSText(text).segments <= 2 }

  /// As many items as fit, from the first; each with its note where there is room for it. The first is there in any case.
  static func packed(
    _ lines: [Line], between mark: String, item: (DirectoryRecord) -> String, fits: (String) -> Bool
  ) -> String? {
    lines.reduce(nil as String?) { text, line in
      let plain = item(line.record)
      let forms = [line.note.map { "\(plain) (\($0))" }, plain].compactMap(\.self).map { form in
        text.map { $0 + mark + form } ?? form
      }
      return forms.first(where: fits) ?? text ?? forms.last
    }
  }
}
