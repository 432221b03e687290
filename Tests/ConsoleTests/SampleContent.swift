import Content
import Foundation
import Testing

/// A small library: the project's directory, own sentences and prepared texts, two intents, and a flow.
enum SampleContent {
  /// The folder of the project.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func library(day: String = "2026-11-22") throws -> ContentLibrary {
    let kept = [
      "Conversations/_texts/en.yaml", "Conversations/_texts/pl.yaml", "Conversations/_directory/helplines.yaml",
      "Conversations/_directory/bank-holidays.yaml", "Conversations/_replies/en.yaml",
    ]
    var files = try kept.map { path in
      ContentFiles.File(path: path, text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
    }
    files += [
      .init(path: "Intents/urgent/danger-now.yaml", text: danger), .init(path: "Intents/law/tax.yaml", text: tax),
      .init(path: "Intents/law/tax.pl.yaml", text: taxInPolish),
      .init(path: "Intents/health/condom-broke.yaml", text: condom),
      .init(path: "Conversations/condom.yaml", text: flow),
    ]
    let (library, problems) = ContentLoader.load(ContentFiles(files), today: Day(day))
    return try #require(library, "\(problems.filter { $0.severity == .error })")
  }

  private static let danger = """
    title: In danger now
    level: emergency
    checked: 2026-11-21
    review_by: 2027-11-21
    sources: [{name: Police.uk, url: "https://www.police.uk/contact"}]
    numbers: [emergency]
    phrases: [he has a knife]
    examples:
      yes: [help he is hitting me]
    answer:
      first: In danger, call {emergency}. {team}
    """

  private static let tax = """
    title: Tax on sex work
    level: normal
    checked: 2025-11-21
    review_by: 2026-01-21
    sources: [{name: A source, url: "https://www.gov.uk/tax"}]
    numbers: [ecp]
    related: [health.condom-broke]
    phrases: [do i pay tax]
    rules: ["(tax|hmrc) ... (pay|owe)"]
    examples:
      yes: [hmrc wrote to me]
      no: [council tax is late]
    answer:
      first: You pay tax on what you earn. You can ask {ecp}.
      more: [Keep a list of what you earn.]
    """

  private static let taxInPolish = """
    checked: 2025-11-21
    review_by: 2026-01-21
    answer:
      first: Placisz podatek od tego, co zarabiasz.
    """

  private static let condom = """
    title: A condom broke
    level: sensitive
    checked: 2026-11-21
    review_by: 2027-11-21
    sources: [{name: NHS, url: "https://www.nhs.uk/pep"}]
    numbers: [tht]
    phrases: [condom broke]
    examples:
      yes: [the condom split]
    answer:
      first: You can do something about it.
    flow: condom
    """

  private static let flow = """
    title: Condom <broke> & "now"
    starts: [health.condom-broke]
    checked: 2026-11-21
    review_by: 2027-11-21
    sources: [{name: NHS, url: "https://www.nhs.uk/pep"}]
    steps:
      when:
        say: How long ago was it?
        choices:
          - {label: less than 3 days, hears: [today], next: soon}
          - {label: longer, hears: [last week], next: late}
      soon:
        say: Go today. You can call {tht}.
      late:
        say: You can still get a test.
    """
}
