extension ReportEntries {
  /// A local service with what may be sent of it.
  static func entry(_ item: SignOffItem, _ service: LocalService) -> ReportEntry {
    var entry = ReportEntry(item: item, heading: service.name, section: ReportSection.services, language: nil)
    let phones = service.phones.map { phone in
      ReportEntry.Value(text: [phone.number, phone.note].compactMap(\.self).joined(separator: ", "))
    }
    entry.facts =
      [
        ReportEntry.Fact("Run by", service.organization), ReportEntry.Fact("What it does", service.description),
        ReportEntry.Fact("For", service.needs.map(\.rawValue).joined(separator: ", ")),
        ReportEntry.Fact("Hours", service.schedule ?? "not stated"),
        ReportEntry.Fact("Status", service.status.rawValue), ReportEntry.Fact("May be sent", service.send.rawValue),
      ] + (phones.isEmpty ? [] : [ReportEntry.Fact("Numbers", phones)]) + (service.proof.map(proof) ?? [])
    return entry
  }
}
