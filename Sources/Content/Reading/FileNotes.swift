/// What reading a file brings to light beside its content: problems, names, references and dates.
struct FileNotes {
  let file: String
  private(set) var problems: [Problem] = []
  private(set) var declarations: [Declaration] = []
  private(set) var references: [Reference] = []
  private(set) var reviews: [ReviewDate] = []
  /// Lines of the keys at the top level.
  private(set) var keyLines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// A kind of name that one file defines and others use.
  enum NameKind: Sendable, Hashable { case intent, flow, record, concept }

  /// A name that this file defines.
  struct Declaration: Sendable {
    var kind: NameKind
    var name: String
    var file: String
    var line: Int
  }

  /// A name that this file uses.
  struct Reference: Sendable {
    var kind: NameKind
    var name: String
    var file: String
    var line: Int
  }

  /// The day by which somebody must compare a text with its sources again.
  struct ReviewDate: Sendable {
    var file: String
    var line: Int
    var day: Day
    /// What comes of it when the day has passed, as a sentence after a space; may be empty.
    var overdue: String
  }

  mutating func error(_ line: Int, _ message: String) {
    problems.append(Problem(.error, file: file, line: line, message))
  }

  mutating func warning(_ line: Int, _ message: String) {
    problems.append(Problem(.warning, file: file, line: line, message))
  }

  mutating func declare(_ kind: NameKind, _ name: String, line: Int) {
    declarations.append(Declaration(kind: kind, name: name, file: file, line: line))
  }

  mutating func refer(to kind: NameKind, _ name: String, line: Int) {
    references.append(Reference(kind: kind, name: name, file: file, line: line))
  }

  mutating func review(by day: Day, line: Int, overdue: String) {
    reviews.append(ReviewDate(file: file, line: line, day: day, overdue: overdue))
  }

  mutating func note(keys: [YAMLEntry]) {
    for entry in keys { keyLines[entry.key] = entry.line }
  }
}
