import Foundation
import Messages
import Testing

@testable import Content

@Suite("The content report")
struct ReportTests {
  private static let day = Day(unix: 1_795_219_200)

  private static func library(_ changes: [String: String?] = [:]) -> ContentLibrary {
    ContentLoader.loadUnchecked(SampleProject.files(changing: changes))
  }

  private static func changed(_ path: String, _ old: String, _ new: String) -> ContentLibrary {
    ContentLoader.loadUnchecked(SampleProject.files(in: path, replacing: old, with: new))
  }

  private static func entries(_ library: ContentLibrary) -> [ReportEntry] { ReportEntries(library, today: day).all }

  /// A small library: one intent of two languages, one own sentence, one flow, one record, some approvals.
  private static func small() -> ContentLibrary {
    var library = library([
      SampleProject.urgent: nil,
      SampleProject.texts: "menu: \"{service} <b>{choices}\"\nteam-alerted: I have alerted our team.",
      SampleProject.directory: record, "Intents/law/selling.ro.yaml": romanian,
    ])
    let names = ["intent:law.selling:en", "record:samaritans"]
    for subject in library.subjects where names.contains(subject.subject.description) {
      library.signOff = library.signOff.adding(subject, by: "A. \"Nurse\" <a@b>", on: day)
    }
    library.flows[0].steps[0].choices[0].label = "under 3 days"
    library.signOff.entries.append(SignOff.Entry(subject: "flow:condom-broke:en", hash: "0", by: "B", on: day))
    return library
  }

  private static let romanian = """
    checked: 2026-11-21
    review_by: 2027-05-21
    answer: {first: "Sunați {samaritans}."}
    """

  private static let record = """
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
      checked: 2025-11-21
      review_by: 2026-02-21
      source: https://www.samaritans.org/
    """

  @Test("is the page that stands in Golden/report.html, byte for byte")
  func golden() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    var old = Self.small()
    old.version = "000000000000"
    old.intents[0].answers[.english]?.first = Text("Selling sex is a crime & \"wrong\". Call {samaritans}.")
    var new = Self.small()
    new.version = "111111111111"
    let html = ContentReport(new, against: old, today: Self.day).html
    let golden = try? String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)  // nil differs
    guard golden != html else { return }
    let written = FileManager.default.temporaryDirectory.appending(path: "report.html")
    try Data(html.utf8).write(to: written)
    Issue.record(
      "the page is another one: look at \(written.path()), and put it into \(folder.path()) when it is right")
  }

  @Test("shows every text that can be sent, filled, and no slot")
  func complete() throws {
    let library = try #require(ContentLoader.load(try ProjectContent.folder.files()).library)
    let texts = Self.entries(library).flatMap(\.texts)
    let answers = library.intents.flatMap(\.answers.values).reduce(0) { $0 + 1 + $1.more.count }
    let house = library.texts.values.reduce(0) { $0 + $1.count }
    let steps = library.flows.flatMap(\.steps).reduce(0) { $0 + $1.texts.count }
    let expected = answers + house + steps + library.replies.reduce(0) { $0 + $1.texts.count }
    #expect(texts.count == expected)
    #expect(texts.allSatisfy { !$0.string.contains("{") && !$0.string.isEmpty })
    // What stands between two tags; a text and the choices below it stand between the same two.
    let nodes = Set(
      ContentReport(library, today: Self.day).html.utf8.split { $0 == 60 || $0 == 62 }.map { String(Substring($0)) })
    for text in texts {
      let plain = text.pieces.map { if case .plain(let plain) = $0 { plain } else { "\u{0}" } }.joined()
      for node in plain.split(separator: "\u{0}") { #expect(nodes.contains(Markup.escaped(String(node)))) }
      for case .slot(_, let value) in text.pieces { #expect(nodes.contains(Markup.escaped(value))) }
    }
    for subject in library.subjects { #expect(nodes.contains(subject.subject.description)) }
  }

  @Test("loads and runs nothing")
  func selfContained() {
    let html = ContentReport(Self.small(), against: Self.library(), today: Self.day).html
    for word in ["<script", "<img", "<link", "<iframe", "javascript:", "@import", "url(", "onload", "onclick"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test("has a place for every address of it, and each only once")
  func addresses() throws {
    let library = try #require(ContentLoader.load(try ProjectContent.folder.files()).library)
    let html = ContentReport(library, against: Self.library(), today: Self.day).html
    func values(of start: String) -> [String] {
      html.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    let ids = values(of: " id=\"")
    #expect(ids.count > 150)
    #expect(Set(ids).count == ids.count)
    #expect(Set(values(of: "href=\"#")).isSubset(of: ids))
  }

  @Test(
    "escapes what HTML would read",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("\"' &amp;", "&quot;&#39; &amp;amp;"),
      ("a\u{0}\u{1B}b\u{85}\nc", "a\u{FFFD}\u{FFFD}b\u{FFFD}\nc"), ("zhōng 中文", "zhōng 中文"),
    ])
  func escaped(_ text: String, _ html: String) { #expect(Markup.escaped(text) == html) }

  @Test("makes a link of https alone")
  func links() {
    var library = Self.small()
    library.intents[0].proof.sources = [
      Source(name: "x", url: "javascript:alert(1)"), Source(name: "y\"", url: "https://a/?\"b"),
    ]
    let html = ContentReport(library, today: Self.day).html
    #expect(html.contains("<dd>x javascript:alert(1)</dd>"))
    #expect(html.contains("<dd><a href=\"https://a/?&quot;b\" rel=\"noreferrer\">y&quot;</a></dd>"))
  }

  @Test(
    "names what differs, with old and new",
    arguments: [
      (
        SampleProject.intent, "More than that.", "Less.", ["intent:law.selling:en Text 1 of MORE More than that.|Less."]
      ),
      (
        SampleProject.intent, "review_by: 2027-05-21", "review_by: 2027-05-22",
        ["intent:law.selling:en Review by 2027-05-21|2027-05-22"]
      ),
      (
        SampleProject.intent, "title: Is", "title: Whether",
        [
          "intent:law.selling:en Title Is selling sex legal|Whether selling sex legal"
        ]
      ),
      (
        SampleProject.texts, "menu: A plain", "menu: One plain",
        ["text:menu:en Text A plain sentence.|One plain sentence."]
      ),
      (
        SampleProject.directory, "reach: nationaluglymugs.org", "reach: num.org",
        [
          "flow:condom-broke:en Step soon Go to a clinic. nationaluglymugs.org|Go to a clinic. num.org",
          "record:num Sent as nationaluglymugs.org|num.org",
        ]
      ),
      (SampleProject.intent, "is it legal what i do", "am i allowed", []),
    ])
  func changes(_ path: String, _ old: String, _ new: String, _ expected: [String]) {
    let changes = ContentChange.between(Self.entries(Self.library()), Self.entries(Self.changed(path, old, new)))
    let lines = changes.flatMap { change in
      change.fields.map { "\(change.name) \($0.name) \($0.old ?? "-")|\($0.new ?? "-")" }
    }
    #expect(lines == expected)
    #expect(changes.allSatisfy { $0.kind == .changed })
  }

  @Test("names what was added and removed")
  func addedAndRemoved() {
    let without = Self.library([SampleProject.urgent: nil])
    let removed = ContentReport(without, against: Self.library(), today: Self.day)
    #expect(removed.changes.map { "\($0.name) \($0.kind)" } == ["intent:urgent.danger-now:en removed"])
    #expect(removed.changeCounts == (0, 1, 0))
    let added = ContentReport(Self.library(), against: without, today: Self.day)
    #expect(added.changes.map { "\($0.name) \($0.kind)" } == ["intent:urgent.danger-now:en added"])
    #expect(added.changes[0].fields.allSatisfy { $0.old == nil && $0.new != nil })
  }

  @Test("says so when nothing differs")
  func nothing() {
    let report = ContentReport(Self.library(), against: Self.library(), today: Self.day)
    #expect(report.changes.isEmpty)
    #expect(report.html.contains("Nothing that can be sent differs from content version"))
    #expect(!ContentReport(Self.library(), today: Self.day).html.contains("Differences"))
  }

  @Test(
    "shows which words went and came",
    arguments: [
      ("a b c", "a x c", [WordChange.same("a "), .gone("b "), .come("x "), .same("c")]),
      ("a", "a", [.same("a")]), ("", "a b", [.come("a b")]), ("a b", "", [.gone("a b")]),
      ("call me\nnow", "call\nnow", [.gone("call me\n"), .come("call\n"), .same("now")]),
    ])
  func words(_ old: String, _ new: String, _ expected: [WordChange]) {
    let changes = WordChange.between(old, new)
    #expect(changes == expected)
    let before = changes.map {
      if case .same(let text) = $0 { text } else if case .gone(let text) = $0 { text } else { "" }
    }
    #expect(before.joined() == old)
  }
}
