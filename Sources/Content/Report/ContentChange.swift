/// What became of one subject between two versions of the content.
struct ContentChange: Sendable {
  /// The subject's name: `intent:law.selling:en`.
  var name: String
  /// Of the new version, or of the old one where it was removed.
  var heading: String
  var kind: Kind
  /// The fields that differ, in the order of the new version, removed ones last.
  var fields: [Field]

  /// Added and removed mean the whole subject.
  enum Kind: String, Sendable, CaseIterable { case added, removed, changed }

  /// A value before and after; nil where it was not there.
  struct Field: Sendable, Equatable {
    var name: String
    var old: String?
    var new: String?
  }

  /// All differences: added and changed subjects in the order of the new version, then removed ones in that of the old.
  static func between(_ old: [ReportEntry], _ new: [ReportEntry]) -> [ContentChange] {
    let before = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
    let names = Set(new.map(\.name))
    return new.compactMap { change(from: before[$0.name], to: $0) }
      + old.filter { !names.contains($0.name) }.map {
        ContentChange(name: $0.name, heading: $0.heading, kind: .removed, fields: fields(from: $0, to: nil))
      }
  }

  private static func change(from old: ReportEntry?, to new: ReportEntry) -> ContentChange? {
    let fields = fields(from: old, to: new)
    guard !fields.isEmpty else { return nil }
    return ContentChange(name: new.name, heading: new.heading, kind: old == nil ? .added : .changed, fields: fields)
  }

  private static func fields(from old: ReportEntry?, to new: ReportEntry?) -> [Field] {
    let before = compared(old)
    let after = compared(new)
    let old = Dictionary(before) { first, _ in first }
    let names = Set(after.map(\.0))
    let kept = after.filter { old[$0.0] != $0.1 }.map { Field(name: $0.0, old: old[$0.0], new: $0.1) }
    return kept + before.filter { !names.contains($0.0) }.map { Field(name: $0.0, old: $0.1, new: nil) }
  }

  /// The title too: people see it as a choice.
  private static func compared(_ entry: ReportEntry?) -> [(String, String)] {
    guard let entry else { return [] }
    return [("Title", entry.heading)] + entry.fields.map { ($0.name, $0.text) }
  }
}
