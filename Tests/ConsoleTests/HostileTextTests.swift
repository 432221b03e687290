import Console
import Messages
import Store
import Switchboard
import Testing

@Suite("Text from outside is shown as text", .timeLimit(.minutes(5)))
struct HostileTextTests {
  /// What arrives, and what of it the page holds.
  static let texts: [(text: String, shown: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"\u{301} onfocus=alert(1) x=\"", "&quot;\u{301} onfocus=alert(1) x=&quot;"),
    ("<\u{338}img src=x onerror=alert(1)>", "&lt;\u{338}img src=x onerror=alert(1)&gt;"),
    ("'><b>", "&#39;&gt;&lt;b&gt;"), ("a\u{0}b\u{1B}[2Jc", "a␀b␛[2Jc"),
    ("safe\u{202E}drawkcab\u{202C}", "safe[U+202E]drawkcab[U+202C]"), ("\u{2066}x\u{2069}", "[U+2066]x[U+2069]"),
    ("مرحبا\u{200F}!", "مرحبا\u{200F}!"), ("{{csrf}} {{{csrf}}} {{> csrf}}", "{{csrf}} {{{csrf}}} {{&gt; csrf}}"),
    ("one\r\ntwo", "one\ntwo"), ("\u{2028}", "[U+2028]"), ("</textarea></bdi>", "&lt;/textarea&gt;&lt;/bdi&gt;"),
  ]

  private static let everywhere = """
    <p title="{{text}}">{{#text}}{{>said}}{{/text}}</p><textarea>{{text}}</textarea>{{#items}}<i>{{text}}</i>{{/items}}
    {{#long}}{{>long}}{{/long}}
    """

  private static func area(_ text: String, _ template: String = everywhere) -> ConsoleArea {
    ConsoleArea(
      pages: [
        .show("/", to: .anybody, act: nil) { _ in
          .page("Text", "text.page", ["text": .text(text), "long": .long(text), "items": [["text": .text(text)]]])
        }
      ],
      templates: ["text.page": template])
  }

  @Test("in elements, attributes, lists and pieces", arguments: texts)
  func escaped(_ text: (text: String, shown: String)) async throws {
    try await ConsoleWorld.with(areas: [Self.area(text.text)]) { world in
      let html = try await Browser(world).get("/").html
      for around in [
        ("title=\"", "\">"), ("<bdi class=\"said\">", "</bdi>"), ("<textarea>", "</textarea>"), ("<i>", "</i>"),
        ("dir=\"auto\">", "</div>"),
      ] {
        #expect(html.unicodeScalars.contains((around.0 + text.shown + around.1).unicodeScalars), "\(around.0)")
      }
      #expect(!html.unicodeScalars.contains("<script>alert".unicodeScalars))
    }
  }

  @Test("a hundred thousand characters, or one character of so many marks, are folded away")
  func long() async throws {
    for text in [String(repeating: "<", count: 100_000), "a" + String(repeating: "\u{301}", count: 100_000)] {
      try await ConsoleWorld.with(areas: [Self.area(text, "{{#long}}{{>long}}{{/long}}")]) { world in
        let html = try await Browser(world).get("/").html
        #expect(html.contains("…</div><details class=\"rest\"><summary>Show all"))
      }
    }
  }
}

@Suite("Streams", .timeLimit(.minutes(5)))
struct StreamTests {
  @Test("events arrive as they were sent, line by line, and nobody gets them without a session")
  func events() async throws {
    let area = ConsoleArea(pages: [
      .show("/events", to: .roles([.responder]), act: "watch") { _ in
        let (events, output) = AsyncStream.makeStream(of: ServerEvent.self)
        output.yield(ServerEvent("inbox", "<p>one</p>\n<p>two</p>"))
        output.yield(ServerEvent("inbox", ""))
        output.finish()
        return .stream(events)
      }
    ])
    try await ConsoleWorld.with(areas: ConsoleArea.all + [area]) { world in
      let (_, browser) = try await Person.settled("Ann", [.responder], in: world)
      let answer = try await browser.get("/events")
      #expect(answer.answer.header("Content-Type") == "text/event-stream; charset=utf-8")
      #expect(
        answer.html == "retry: 3000\n\nevent: inbox\ndata: <p>one</p>\ndata: <p>two</p>\n\nevent: inbox\ndata: \n\n")
      #expect(try await Browser(world).get("/events").location == "/login")
    }
  }
}
