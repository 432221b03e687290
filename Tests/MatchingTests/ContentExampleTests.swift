import Content
import Foundation
import Messages
import Testing

@testable import Matching

/// The project's content, read once for all tests of this suite.
enum RealContent {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let folder = ContentFolder(
    list: { folder in
      let base = root.appending(path: folder)
      return try FileManager.default.subpathsOfDirectory(atPath: base.path())
        .filter { $0.contains(".") }  // files have an ending, folders have none
    },
    read: { Array(try Data(contentsOf: root.appending(path: $0))) })

  /// The library with its matcher, made once for all tests: learning takes seconds. Nil when the content has errors, which
  /// `helpline check` names.
  static let world: (library: ContentLibrary, matcher: Matcher)? = {
    guard let files = try? folder.files(), let library = ContentLoader.load(files).library else { return nil }
    return (library, Matcher(library))
  }()
}

@Suite("The project's examples")
struct ContentExampleTests {
  let library: ContentLibrary
  let matcher: Matcher

  init() throws {
    (library, matcher) = try #require(RealContent.world)
  }

  private func read(_ text: String) -> Reading { matcher.read(text, in: MatchContext()) }

  /// A command counts for the intent that the catalogue has for it.
  private func found(_ reading: Reading) -> String? {
    let line = MatchLine.render(reading, in: library)
    return reading.intent ?? library.intents.first { line.hasPrefix("{\"intent\": \"\($0.id)\"") }?.id
  }

  private func isOffered(_ id: String, _ reading: Reading) -> Bool {
    found(reading) == id || reading.also.contains(id)
      || (reading.decision == .clarify && reading.candidates.prefix(3).contains { $0.intent == id })
  }

  @Test("There are many")
  func notEmpty() {
    #expect(library.intents.count > 100)
    #expect(library.intents.allSatisfy { $0.examples.yes.count >= 5 && !$0.examples.no.isEmpty })
  }

  @Test("95 in 100 that must find their intent do, 85 at once")
  func yes() {
    let cases = library.intents.flatMap { intent in intent.examples.yes.map { (intent.id, $0.text) } }
    let missed = cases.filter { !isOffered($0.0, read($0.1)) }
    let late = cases.filter { found(read($0.1)) != $0.0 }
    let list = missed.map { "\($0.0): \($0.1): \(read($0.1).why)" }.joined(separator: "\n")
    #expect(Double(missed.count) <= 0.05 * Double(cases.count), "\(list)")
    #expect(Double(late.count) <= 0.15 * Double(cases.count))
  }

  @Test("96 in 100 urgent ones are read as urgent")
  func urgent() {
    let cases = library.intents.filter { $0.level >= .urgent }.flatMap { intent in intent.examples.yes.map(\.text) }
    let missed = cases.filter { read($0).level < .urgent }
    #expect(cases.count > 1000)
    #expect(Double(missed.count) <= 0.04 * Double(cases.count), "\(missed.joined(separator: "\n"))")
  }

  @Test("Of those that must not find their intent, 1 in 100 is answered by it")
  func no() {
    let cases = library.intents.flatMap { intent in intent.examples.no.map { (intent.id, $0.text) } }
    let wrong = cases.filter { read($0.1).intent == $0.0 }.map { "\($0.0): \($0.1): \(read($0.1).why)" }
    #expect(Double(wrong.count) <= 0.01 * Double(cases.count), "\(wrong.joined(separator: "\n"))")
  }

  @Test("Likeness alone is right often enough where it answers (learned from two thirds, tried on the rest)")
  func likeness() {
    let all = matcher.likenessHeldOut(library, parts: 3)
    let sure = all.filter { entry in
      let scores = entry.found.map(\.score) + [0, 0]
      return scores[0] >= Bars.sure && scores[0] - scores[1] >= Bars.margin
    }
    let right = sure.filter { $0.found[0].intent == $0.intent }
    #expect(sure.count > 5000)
    #expect(Double(right.count) >= 0.75 * Double(sure.count), "\(right.count) of \(sure.count)")
  }
}
