import ArgumentParser
import Content
import Foundation
import Switchboard

/// `helpline test`: plays the transcripts that stand beside the flows.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play transcripts, and say where a talk went another way.",
    discussion: """
      Example:  helpline test
      Example:  helpline test Conversations/condom-broke.transcript --update
      Example:  helpline test --coverage --require-branches
      Without FILES every *.transcript below Conversations/ is played. Ends with 0 when all went as written, with 65 when one did not, \
      expects no reply or cannot be read, and with 66 when there is none.
      """)

  @OptionGroup var content: ContentOption
  @Argument(help: "Transcripts.") var files: [String] = []
  @Flag(help: "Write the replies as they came into the files, whole, for you to review; then play them again.")
  var update = false
  @Flag(help: "List the steps, branches and intents that no transcript visits.") var coverage = false
  @Flag(help: "Fail when a branch of a flow is visited by no transcript.") var requireBranches = false
  @Flag(help: "One JSON object a line, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let ready = try content.start()
      let loaded = Shelf.Loaded(library: ready.library, matcher: ready.matcher)
      let transcripts = try TranscriptFile.all(files, in: content.folder)
      let played = try transcripts.map { try play($0, with: loaded) }
      var visits = Visits()
      for run in played { visits.add(run.visits) }
      let report = TestReport(json: json)
      for (file, run) in zip(transcripts, played) { report.show(file.name, run) }
      report.sum(played)
      let found = Coverage(visits, of: ready.library)
      if coverage { report.show(found) }
      let lacks = requireBranches && report.demandBranches(found)
      if lacks || played.contains(where: { !$0.problems.isEmpty }) { throw ExitCode(Stop.Status.badData.rawValue) }
    }
  }

  private func play(_ file: TranscriptFile, with loaded: Shelf.Loaded) throws -> TranscriptRun {
    let run = TranscriptRun(name: file.name, text: file.text, with: loaded, expectsReply: !update)
    guard update, run.isPlayed else { return run }
    let text = run.updated(file.text)
    if text != file.text { try file.write(text) }
    return TranscriptRun(name: file.name, text: text, with: loaded)
  }
}

/// A transcript on disk.
struct TranscriptFile {
  /// As it is shown: relative to the content folder, or as it was given.
  var name: String
  var path: String
  var text: String

  /// Those that are named, else all below the folder's `Conversations/`, by name.
  static func all(_ named: [String], in folder: String) throws -> [TranscriptFile] {
    if !named.isEmpty { return try named.map { try read($0, named: $0) } }
    let below = "\(folder)/Conversations"
    let paths = FileManager.default.enumerator(atPath: below)?.compactMap { $0 as? String } ?? []
    let found = paths.filter { $0.hasSuffix(".transcript") }.sorted()
    if found.isEmpty { throw Stop(.noInput, "there is no transcript below \(below): write one, or name a file") }
    return try found.map { try read("\(below)/\($0)", named: "Conversations/\($0)") }
  }

  private static func read(_ path: String, named name: String) throws -> TranscriptFile {
    guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
      throw Stop(.noInput, "\(path): there is no such file of UTF-8 text")
    }
    return TranscriptFile(name: name, path: path, text: text)
  }

  func write(_ text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Stop(.cannotCreate, "\(path) cannot be written: check its permissions")
    }
  }
}
