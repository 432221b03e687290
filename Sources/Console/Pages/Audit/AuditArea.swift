import Store

extension ConsoleArea {
  /// Two auditors look at the same answers, and say what was missed.
  static let audit = ConsoleArea(
    pages: [.audits, .auditDraw, .auditNext, .auditItem, .auditRate, .auditReport, .auditFile],
    templates: [
      "audit.list": AuditTemplates.list, "audit.item": AuditTemplates.item, "audit.report": AuditTemplates.report,
      "audit.turn": AuditTemplates.turn,
    ],
    link: Link("Audit", "/audit"))
}

extension ConsolePage {
  private static let auditors = Audience.roles([.auditor])
  private static let readers = Audience.roles([.auditor, .admin])

  private static func ofSample(_ visit: Visit) -> String { "audit \(visit.parameter("sample"))" }

  static let audits = show("/audit", to: readers, act: "view audits", AuditPages.list)
  static let auditDraw = act("/audit", by: auditors, act: "draw audit", AuditPages.draw)
  static let auditNext = show(
    "/audit/:sample/next", to: auditors, act: "next in audit", subject: ofSample, AuditPages.next)
  static let auditItem = show(
    "/audit/:sample/items/:position", to: auditors, act: "read for audit",
    subject: { "\(ofSample($0)), message \($0.parameter("position"))" }, AuditPages.item)
  static let auditRate = act(
    "/audit/:sample/items/:position", by: auditors, act: "rate",
    subject: { "\(ofSample($0)), message \($0.parameter("position"))" }, AuditPages.rate)
  static let auditReport = show(
    "/audit/:sample/report", to: readers, act: "view audit", subject: ofSample, AuditPages.report)
  static let auditFile = show(
    "/audit/:sample/report.csv", to: readers, act: "download audit", subject: ofSample, AuditPages.file)
}
