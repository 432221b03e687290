import Content
import Foundation
import Matching
import Messages

/// What a check of the content found.
struct Checked {
  /// The content in a sentence; nil where it cannot be used.
  var summary: String?
  /// Sorted.
  var problems: [Problem]
}

/// What a check found, kept for the next check of the very same by the very same program: it takes seconds.
///
/// Two kinds. All of a check, for the same files (SHA-256), day and strictness. And what rules and examples found when
/// they were tried on each other, for the same rules and examples (`ContentTrial.key`): an edited answer leaves it as it
/// is. A file of anything else, or a damaged one, is refused and found anew; content with errors is never kept.
enum CheckFile {
  /// Checks files, or takes what an earlier check of the same found.
  static func check(_ files: ContentFiles, on today: Day, strict: Bool) -> Checked {
    let key = key("\(files.hash) \(today) \(strict)")
    if let kept = read("check", key) { return kept }
    let (library, found) = ContentLoader.load(files, today: today, strict: strict)
    guard let library else { return Checked(problems: found.sorted()) }
    let checked = Checked(summary: summary(library), problems: (found + trial(library)).sorted())
    keep(checked, "check", key)
    return checked
  }

  /// What shows only when rules and examples of all files meet.
  private static func trial(_ library: ContentLibrary) -> [Problem] {
    let key = key(ContentTrial.key(library))
    if let kept = read("trial", key) { return kept.problems }
    let trial = ContentTrial(library, LearnedFile.matcher(for: library))
    let problems = trial.problems().map { $0.found(by: "rules and examples") }
    keep(Checked(problems: problems), "trial", key)
    return problems
  }

  private static func summary(_ library: ContentLibrary) -> String {
    let sum = ContentSummary(library)
    return "\(sum.intents) intents (\(sum.signposts) signposts), \(sum.rules + sum.phrases) rules and phrases, "
      + "\(sum.examples) examples, \(sum.records) numbers and addresses, \(sum.flows) flows; "
      + "\(sum.unsigned) texts await sign-off; version \(library.version)"
  }

  // MARK: - Files

  /// With the program's build; nil where that is not known, and then nothing is kept.
  private static func key(_ content: String) -> String? { ProgramBuild.name.map { "\(content) \($0)" } }

  private static func name(_ key: String) -> String { String(FNV1a.hash(key.utf8, after: FNV1a.seed), radix: 16) }

  /// The checksum in sixteen digits, a line end, and the rest as JSON.
  private static func read(_ kind: String, _ key: String?) -> Checked? {
    guard let key, let bytes = FileManager.default.contents(atPath: KeptFolder.file(kind, name(key)).path()),
      bytes.prefix(sumLength).elementsEqual(sum(bytes.dropFirst(sumLength))),
      let kept = try? JSONDecoder().decode(Kept.self, from: bytes.dropFirst(sumLength)),  // there is one reason only
      kept.key == key
    else { return nil }
    return Checked(summary: kept.summary, problems: kept.problems.compactMap(\.problem))
  }

  private static func keep(_ checked: Checked, _ kind: String, _ key: String?) {
    guard let key else { return }
    let kept = Kept(key: key, summary: checked.summary, problems: checked.problems.map(Kept.Line.init))
    // Nothing in it cannot be written as JSON; a check that is not kept is only slow.
    guard let json = try? JSONEncoder().encode(kept) else { return }
    KeptFolder.keep(sum(json) + json, kind, name(key))
  }

  private static let sumLength = 17

  private static func sum(_ bytes: Data) -> [UInt8] {
    let digits = String(FNV1a.hash(bytes, after: UInt64(bytes.count)), radix: 16)
    return Array((String(repeating: "0", count: sumLength - 1 - digits.count) + digits + "\n").utf8)
  }

  private struct Kept: Codable {
    var key: String
    var summary: String?
    var problems: [Line]

    struct Line: Codable {
      var severity: String
      var file: String
      var line: Int
      var message: String
      var check: String

      init(_ problem: Problem) {
        severity = problem.severity.rawValue
        (file, line, message, check) = (problem.file, problem.line, problem.message, problem.check)
      }

      var problem: Problem? {
        Problem.Severity(rawValue: severity).map {
          Problem($0, file: file, line: line, message).found(by: check)
        }
      }
    }
  }
}
