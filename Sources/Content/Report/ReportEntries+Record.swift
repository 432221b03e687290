import Messages

extension ReportEntries {
  /// A helpline's record, with the answers that name it.
  static func entry(_ item: SignOffItem, _ record: DirectoryRecord, _ library: ContentLibrary) -> ReportEntry {
    var entry = ReportEntry(item: item, heading: record.name, section: ReportSection.directory, language: nil)
    entry.facts =
      [
        ReportEntry.Fact("Slot", "{\(record.id)}"), ReportEntry.Fact("Sent as", record.reach),
        ReportEntry.Fact("Kind", record.kind.rawValue), ReportEntry.Fact("For", record.purpose),
        ReportEntry.Fact("Hours", record.hours?.description ?? "not stated"),
        ReportEntry.Fact("Cost", record.cost ?? "not stated"),
        ReportEntry.Fact("Nations", record.nations.joined(separator: ", ")),
        ReportEntry.Fact("May be sent", may(record)),
      ] + proof(record.proof)
    let users = library.intents.filter { names(record.id, $0) }.map(\.id)
    var named = ReportEntry.Fact("Named by", users.joined(separator: ", "))
    named.isOwn = false
    if !users.isEmpty { entry.facts.append(named) }
    return entry
  }

  private static func may(_ record: DirectoryRecord) -> String {
    record.vital ? "\(record.send.rawValue), vital: never withheld" : record.send.rawValue
  }

  private static func names(_ id: String, _ intent: Intent) -> Bool {
    intent.numbers.contains(id)
      || intent.answers.values.contains { ([$0.first] + $0.more).contains { $0.slots.contains(id) } }
  }
}
