import Content

extension BrokenFile {
  private static let file = SampleProject.intent
  private static let old = "Selling sex is not a crime in England and Wales."

  private static func said(
    _ name: String, _ new: String, _ words: String, severity: Problem.Severity = .error
  ) -> BrokenFile {
    BrokenFile(name, in: file, old, new, line: 25, words, severity: severity)
  }

  /// Mistakes in what is sent.
  static let sent: [BrokenFile] = [
    said("phone number", "Call 0808 800 5000.", "\"0808 800 5000\" looks like a phone number: use a slot, {nspcc}."),
    said("phone number without spaces", "Call 08088005000.", "use a slot, {nspcc}."),
    said("phone number of no record", "Call 07700 900 123.", "use a slot of Conversations/_directory/."),
    said("999", "Call 999 now.", "use a slot, {emergency}."),
    said("116 123", "Call 116 123.", "use a slot, {samaritans}."),
    said("85258", "Text 85258.", "\"85258\" looks like"),
    said("101", "Call 101, not us.", "\"101\" looks like"),
    said("international number", "Call +44 7700 900123.", "\"44 7700 900123\""),
    said("web address", "See nationaluglymugs.org.", "use a slot, {num}."),
    said("web address with a path", "See https://www.gov.uk/x now.", "is a web address"),
    said("curly quote", "It\u{2019}s fine.", "(U+2019), which plain SMS does not have: write '"),
    said("dash", "Fine \u{2013} really.", "(U+2013), which plain SMS does not have: write -"),
    said("emoji", "Fine \u{1F600}.", "(U+1F600), which plain SMS does not have: write it in plain letters."),
    said("exclamation mark", "Fine!", "exclamation mark"),
    said("too long", String(repeating: "Too long. ", count: 30), "306 fit in two SMS: shorten it by"),
    said("word to avoid", "You are a prostitute.", "write \"sex worker\"", severity: .warning),
    said("promise", "Help is coming.", "only {team} may say", severity: .warning),
    said("unconfirmed hours", "Call {nspcc} (24/7).", "tells the hours of {nspcc}"),
    said("unconfirmed hours before the slot", "Open from nine: {nspcc}.", "tells the hours of {nspcc}"),
    said(
      "unconfirmed hours between two slots", "Call {nspcc}, day and night, or in the end {num}.",
      "tells the hours of {nspcc}"),
  ]

  /// Texts that look like a mistake and are none.
  static let fine: [String] = [
    "Within 72 hours, in 2026 or 2024-2025.", "At 16-17 years.", "Up to £10,000 or £1000 in 101,000 cases.",
    "Call {samaritans} (24/7) or {nspcc}.", "Day or night, {samaritans} listens. Or {nspcc}.",
    "Call {nspcc}, or in the end, day and night: {samaritans}.", "Reply 1, 2 or 3.",
    "Section 101 says so.", "Victim Support can help: the cleaner came.", "28 days, 120 hours, 3.5 times, 25%.",
  ]
}
