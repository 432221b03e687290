import Content

/// A small project in which everything is right; each test breaks one thing of it.
enum SampleProject {
  static let intent = "Intents/law/selling.yaml"
  static let urgent = "Intents/urgent/danger-now.yaml"
  static let words = "Intents/_words/base.yaml"
  static let directory = "Conversations/_directory/helplines.yaml"
  static let texts = "Conversations/_texts/en.yaml"
  static let flow = "Conversations/condom-broke.yaml"

  static let files: [String: String] = [
    intent: intentText, urgent: urgentText, words: wordsText, directory: directoryText, texts: textsText,
    flow: flowText,
  ]

  /// The project with some files changed, added, or taken away (nil).
  static func files(changing changes: [String: String?] = [:]) -> ContentFiles {
    var files = files
    for (path, text) in changes { files[path] = text }
    return ContentFiles(files.map { ContentFiles.File(path: $0.key, text: $0.value) })
  }

  /// The project with one text of one file replaced. A text that is not there gives the file as it is.
  static func files(in path: String, replacing old: String, with new: String) -> ContentFiles {
    files(changing: [path: files[path]?.replacing(old, with: new, maxReplacements: 1)])
  }

  private static let intentText = """
    title: Is selling sex legal
    level: normal
    audience: worker
    status: answered
    checked: 2026-11-21
    review_by: 2027-05-21
    sources:
      - name: Street Offences Act 1959, section 1
        url: https://www.legislation.gov.uk/ukpga/Eliz2/7-8/57/section/1
    numbers: [samaritans]
    phrases:
      - is selling sex legal
    rules:
      - "~sell ... ~legal"
      - match: "can i get arrested"
        guards: [now]
        unless: ["~police"]
        negation: counts
    examples:
      yes:
        - is it legal what i do
      no:
        - is it legal to pay for it
    answer:
      first: >-
        Selling sex is not a crime in England and Wales. Call {samaritans}.
      more:
        - More than that.
    related: [urgent.danger-now]
    flow: condom-broke
    """

  private static let urgentText = """
    title: In danger now
    level: emergency
    checked: 2026-11-21
    review_by: 2027-02-21
    sources: [{name: Police.uk, url: "https://www.police.uk/contact", fact: N-01}]
    numbers: [emergency]
    phrases: [he has a knife]
    examples:
      yes: [help he is hitting me]
    answer:
      first: In danger, call {emergency}. {team}
    """

  private static let wordsText = """
    sell: [sell, selling sex]
    legal: [legal, allowed]
    police: [police, "5-0"]
    guard-now: [years ago]
    """

  private static let directoryText = """
    emergency:
      name: Emergency services
      reach: "999"
      kind: phone
      for: danger now
      hours: 24/7
      cost: free
      nations: [england, wales, scotland, northern-ireland]
      vital: true
      send: full
      checked: 2026-11-21
      review_by: 2027-02-21
      source: https://www.police.uk/contact
    samaritans:
      name: Samaritans
      reach: "116 123"
      kind: phone
      for: anyone in distress
      hours: 24/7
      cost: free
      nations: [england]
      vital: true
      send: full
      checked: 2026-11-21
      review_by: 2027-02-21
      source: https://www.samaritans.org/
    nspcc:
      name: NSPCC
      reach: "0808 800 5000"
      kind: phone
      for: adults who worry about a child
      hours: not stated
      nations: [england]
      send: number
      checked: 2026-11-21
      review_by: 2027-02-21
      source: https://www.nspcc.org.uk/
    num:
      name: National Ugly Mugs
      reach: nationaluglymugs.org
      kind: web
      for: sex workers
      hours: not stated
      nations: [england]
      send: website
      checked: 2026-11-21
      review_by: 2027-02-21
      source: https://nationaluglymugs.org/
    """

  private static let flowText = """
    title: Condom broke
    starts: [law.selling]
    checked: 2026-11-21
    review_by: 2027-05-21
    sources: [{name: NHS, url: "https://www.nhs.uk/"}]
    steps:
      when:
        say: How long ago was it?
        choices:
          - label: less than 3 days
            hears: [today, last night]
            next: soon
          - label: longer ago
            next: later
      soon:
        say: Go to a clinic. {num}
        next: later
      later:
        say: A clinic can test you.
    """

  private static let textsText = OwnTexts.required.map { "\($0): A plain sentence.\n" }.joined()
}
