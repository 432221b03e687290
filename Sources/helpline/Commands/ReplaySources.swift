import Dialogue
import Foundation
import Matching
import Messages
import Store
import Switchboard

/// Messages of a file, each a talk of its own.
struct ReplayFile {
  let path: String

  func replayed(by replay: Replay) throws -> ReplayResult {
    let messages = try read()
    guard !messages.isEmpty else { throw Stop(.badData, "\(path): there is no message in this file") }
    let findings = messages.compactMap { line, text -> ReplayFinding? in
      guard let change = replay.talk([Replay.Message(Redacted(text))])[0] else { return nil }
      return ReplayFinding(id: Replay.id(of: text), place: .line(line), text: text, change: change)
    }
    return ReplayResult(count: messages.count, findings: findings)
  }

  /// Texts with their line numbers; blank lines are passed over.
  private func read() throws -> [(line: Int, text: String)] {
    guard let file = try? String(contentsOfFile: path, encoding: .utf8) else {  // why it cannot be read does not matter
      throw Stop(.noInput, "\(path): there is no such file of UTF-8 text")
    }
    return try file.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, line in
      let line = line.trimmingCharacters(in: .newlines)
      guard line.contains(where: { !$0.isWhitespace }) else { return nil }
      return try message(line, number: place + 1).map { (place + 1, $0) }
    }
  }

  private func message(_ line: String, number: Int) throws -> String? {
    switch path.split(separator: ".").last {
    case "tsv": return try labelled(line, number)
    case "jsonl", "json": return try object(line, number)
    case _: return line
    }
  }

  private func labelled(_ line: String, _ number: Int) throws -> String? {
    do {
      return try EvaluationMessage.read(line).first?.text
    } catch {
      throw Stop(.badData, "\(path):\(number): \(error.message)")
    }
  }

  private func object(_ line: String, _ number: Int) throws -> String {
    do {
      return try JSONDecoder().decode(TextLine.self, from: Data(line.utf8)).text
    } catch {
      throw Stop(.badData, "\(path):\(number): this is not an object such as {\"text\": \"...\"}")
    }
  }

  private struct TextLine: Decodable { var text: String }
}

/// The conversations of the database, each from its beginning, with the time that passed between its texts.
struct ReplayStore {
  let option: DataOption

  func replayed(by replay: Replay, show: Bool) async throws -> ReplayResult {
    let store = try await option.open(act: "replay", subject: "all conversations", detail: show ? "with texts" : "")
    defer { store.close() }
    do throws(StoreFailure) {
      return try await replayed(store, by: replay, show: show)
    } catch {
      throw Stop(.unavailable, error.description)
    }
  }

  private func replayed(_ store: Store, by replay: Replay, show: Bool) async throws(StoreFailure) -> ReplayResult {
    var result = ReplayResult(count: 0, findings: [])
    for contact in try await store.recentContacts(limit: .max).map(\.contact).sorted() {
      let messages = ReplayStore.messages(try await store.transcript(contact: contact) ?? [])
      result.count += messages.count
      let findings = ReplayStore.findings(contact, messages, replay)
      // What is printed tells what a person wrote about, with or without its words.
      if !findings.isEmpty {
        let detail = show ? "a replay printed texts" : "a replay printed changes"
        try await store.noteReading(of: contact, detail: detail, now: Date().timeIntervalSince1970)
      }
      result.findings += findings
    }
    return result
  }

  private static func findings(
    _ contact: Int64, _ messages: [(number: Int, message: Replay.Message)], _ replay: Replay
  ) -> [ReplayFinding] {
    zip(messages, replay.talk(messages.map(\.message))).compactMap { played, change in
      guard let change else { return nil }
      return ReplayFinding(
        id: "\(contact).\(played.number)", place: .contact(contact, text: played.number),
        text: played.message.text.reveal(), change: change)
    }
  }

  /// What the person wrote in words, numbered among all that came from them.
  private static func messages(_ lines: [TranscriptLine]) -> [(number: Int, message: Replay.Message)] {
    var turns = ReplayTurns()
    let persons = lines.filter { if case .person = $0.side { true } else { false } }
    for (place, line) in persons.enumerated() { turns.take(line, number: place + 1) }
    return turns.messages
  }
}

/// Texts as they were read: those that waited for others, with them.
private struct ReplayTurns {
  var messages: [(number: Int, message: Replay.Message)] = []
  private var waiting: [String] = []

  mutating func take(_ line: TranscriptLine, number: Int) {
    guard case .person(let kind, _, let sealed) = line.side, kind.carriesWords, !line.text.reveal().isEmpty else {
      return
    }
    // One of another version is played by itself.
    let trace = try? JSONDecoder().decode(Trace.self, from: Data(sealed.reveal()))
    // A command is obeyed by itself, after what waited.
    if trace?.reading.decision == .command { add(number: number - 1, at: line.at) }
    waiting.append(line.text.reveal())
    if trace?.waits != true { add(number: number, at: line.at) }
  }

  private mutating func add(number: Int, at moment: Double) {
    guard !waiting.isEmpty else { return }
    messages.append((number, Replay.Message(Redacted(waiting.joined(separator: " ")), at: moment)))
    waiting = []
  }
}
