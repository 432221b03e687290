import Console
import Content
import Foundation
import Messages
import Store
import Testing

@testable import Console

@Suite("What was not understood, in the console", .timeLimit(.minutes(5)))
struct NotUnderstoodTests {
  @Test("Texts that say the same are one group, the largest first")
  func groups() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      for (number, text) in [
        "register with a doctor", "how do i register with doctors", "registering with doctor please", "what is love",
      ].enumerated() {
        try await world.hear(
          text, read: .nothing, said: "Sorry.", from: "+44770090020\(number)", cleaned: text, marks: .notUnderstood)
      }
      let (_, editor) = try await Person.settled("Edda", [.editor], in: world)
      let html = try await editor.get("/not-understood").html
      let first = try #require(html.range(of: "3 texts")), second = try #require(html.range(of: "1 text<"))
      #expect(first.lowerBound < second.lowerBound && html.contains("3 people") && html.contains("what is love"))
      #expect(html.contains("Nearest: Where is a doctor") && html.contains("Propose an example"))
      let (_, auditor) = try await Person.settled("Audrey", [.auditor], in: world)
      #expect(try await !auditor.get("/not-understood").html.contains("Propose an example"))
    }
  }

  @Test(
    "Hostile text is text, in the list, the form and what the matcher saw of it",
    arguments: HostileTextTests.texts.filter { !$0.text.contains("\r") })
  func hostile(_ text: (text: String, shown: String)) async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      try await world.hear(
        text.text, read: .nothing, said: "Sorry.", cleaned: "<b>\(text.text)</b>", marks: .notUnderstood)
      let (_, editor) = try await Person.settled("Edda", [.editor], in: world)
      for path in ["/not-understood", "/not-understood/1"] {
        let html = try await editor.get(path).html
        #expect(html.unicodeScalars.contains(text.shown.unicodeScalars), "\(path)")
        for markup in ["<script>alert", "<b>", "<\u{338}img"] {
          #expect(!html.unicodeScalars.contains(markup.unicodeScalars), "\(path)")
        }
      }
    }
  }

  @Test("An editor proposes an example, and it changes nothing by itself")
  func propose() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      try await world.hear(
        "my name is dave where is a clinic", read: .nothing, said: "Sorry.", cleaned: "dave where clinic",
        marks: .notUnderstood)
      let (_, editor) = try await Person.settled("Edda", [.editor], in: world)
      let form = try await editor.get("/not-understood/1")
      #expect(form.html.contains("[name]") && !form.html.contains("dave"))
      let wrong: [([(String, String)], String)] = [
        ([("text", "hi there"), ("intent", "no.such")], "Choose what the text means"),
        ([("text", "a"), ("intent", "health.gp")], "3 to 300"),
        ([("text", "! not this"), ("intent", "health.gp")], "cannot begin"),
        ([("text", "im [name] where is it"), ("intent", "health.gp")], "made-up words"),
        ([("text", "need a doctor"), ("intent", "health.gp")], "already"),
        ([("text", "my name is dave"), ("intent", "health.gp")], "may tell who"),
      ]
      for (fields, sentence) in wrong {
        let answer = try await editor.post("/not-understood/1/propose", fields, token: form.token)
        #expect(answer.status == 422 && answer.html.contains(sentence), "\(sentence)")
      }
      for fields in [
        [("text", "where is\na clinic <b>"), ("intent", "health.gp")],
        [("text", "my name is dave"), ("intent", "health.gp"), ("sure", "yes")],
        [("text", "clinic of cars"), ("intent", "health.gp"), ("not", "yes")],
      ] {
        #expect(try await editor.post("/not-understood/1/propose", fields, token: form.token).status == 303)
      }
      let open = try await editor.get("/not-understood/proposals")
      #expect(open.html.contains("where is a clinic &lt;b&gt;") && open.html.contains("Download 3 as a patch"))
      let patch = try await editor.get("/not-understood/proposals/patch")
      #expect(patch.answer.header("Content-Disposition") == "attachment; filename=\"examples.patch\"")
      #expect(patch.html.contains("+where is a clinic <b>\n") && patch.html.contains("+! clinic of cars\n"))
      let settled = try await editor.post(
        "/not-understood/proposals/settle", [("number", "1"), ("number", "3"), ("state", "taken")], token: open.token)
      #expect(settled.status == 303)
      #expect(try await world.store.proposals(.open, limit: 9).map(\.id) == [2])
      let acts = try await world.store.accessLines(AccessFilter(act: "settle proposals"), limit: 9)
      #expect(acts.first?.line.subject == "proposals 1 3")
    }
  }
}

@Suite("Patches of examples")
struct ExamplePatchTests {
  private static func proposal(_ id: Int64, _ intent: String, _ text: String, not: Bool = false) -> Proposal {
    Proposal(
      id: id, inbound: nil, at: 0, author: "Edda", intent: intent, state: .open, text: Redacted(text),
      isCounterexample: not)
  }

  @Test("git applies a patch to lists that are there and makes those that are not")
  func applied() throws {
    var library = ContentLibrary.talks
    var fresh = ContentLibrary.intent("law.new", "New", "Yes.", [])
    fresh.examples.no = []
    library.intents.append(fresh)
    library = .of(library.intents)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-patch-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }  // what stays in the temporary folder harms nobody
    for group in ["law", "health"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("Intents/\(group)"), withIntermediateDirectories: true)
    }
    let selling = folder.appendingPathComponent("Intents/law/selling.txt")
    let gp = folder.appendingPathComponent("Intents/health/gp.txt")
    // More lines before than the content knew of: git finds the place all the same.
    try Data("# one\n\n\n\nis selling legal\ncan i sell\n! grand prix\n".utf8).write(to: selling)
    try Data("# one\n\nwhere is my gp\nneed a doctor\n! grand prix\n".utf8).write(to: gp)
    let patch = ExamplePatch(library: library).text(of: [
      Self.proposal(1, "health.gp", "clinic \u{e9}"), Self.proposal(2, "law.selling", "not me", not: true),
      Self.proposal(3, "law.new", "brand new"), Self.proposal(4, "gone.intent", "x"),
      Self.proposal(5, "health.gp", "two"),
    ])
    #expect(patch.contains("Left out: proposal 4"))
    let file = folder.appendingPathComponent("examples.patch")
    try Data(patch.utf8).write(to: file)
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "apply", "--whitespace=error-all", "examples.patch"]
    git.currentDirectoryURL = folder
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    #expect(
      try String(contentsOf: gp, encoding: .utf8)
        == "# one\n\nwhere is my gp\nneed a doctor\n! grand prix\nclinic \u{e9}\ntwo\n")
    #expect(try String(contentsOf: selling, encoding: .utf8).hasSuffix("! grand prix\n! not me\n"))
    let new = folder.appendingPathComponent("Intents/law/new.txt")
    #expect(try String(contentsOf: new, encoding: .utf8) == "brand new\n")
  }

  @Test("Each list of the project ends with an example as the content keeps it: else a patch would not find its place")
  func lists() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let intents = project.appendingPathComponent("Intents")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: intents.path).filter {
      $0.hasSuffix(".txt") && !$0.hasPrefix("_")
    }
    #expect(paths.count > 100)
    for path in paths {
      let text = try String(contentsOf: intents.appendingPathComponent(path), encoding: .utf8)
      let last = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last ?? ""
      #expect(
        text.hasSuffix("\n") && !last.isEmpty && !last.hasPrefix("#") && last == last.trimmingPrefix(" "), "\(path)")
      #expect(!last.hasPrefix("!") || last.hasPrefix("! ") && !last.hasPrefix("!  "), "\(path)")
    }
  }
}
