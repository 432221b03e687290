import Dialogue
import Matching
import Messages

/// A transcript that was played: the one runner of `helpline test` and of the tests.
package struct TranscriptRun: Sendable {
  /// Where the talk went another way; empty when it went as written.
  package private(set) var problems: [TranscriptProblem] = []
  /// What of the content it showed.
  package private(set) var visits = Visits()
  /// Whether it could be read and was played.
  package private(set) var isPlayed = false
  /// Whole replies by the number of the line that caused them.
  private(set) var replies: [Int: [String]] = [:]

  /// Plays a file's text from its beginning. A file that cannot be read as a transcript is a problem too.
  /// - Parameter expectsReply: whether a file without an expectation is one.
  package init(name: String, text: String, with loaded: Shelf.Loaded, expectsReply: Bool = true) {
    do {
      self.init(try Transcript(name: name, text: text, expectsReply: expectsReply), with: loaded)
    } catch {
      self.init(problem: error)
    }
  }

  private init(problem: TranscriptProblem) { problems = [problem] }

  /// Plays a transcript from its beginning.
  package init(_ transcript: Transcript, with loaded: Shelf.Loaded) {
    var play = TranscriptPlay(name: transcript.name, rehearsal: Rehearsal(loaded: loaded))
    for line in transcript.lines {
      play.take(line)
      if line.kind.isEvent { replies[line.number] = play.said }
    }
    isPlayed = true
    problems = play.problems
    visits = play.rehearsal.visits
  }
}

/// A transcript while it is being played.
private struct TranscriptPlay {
  let name: String
  var rehearsal: Rehearsal
  var now = Transcript.start
  /// What the last event caused.
  var said: [String] = []
  /// Where in `said` the next expectation begins to look.
  var next = 0
  var problems: [TranscriptProblem] = []

  mutating func take(_ line: Transcript.Line) {
    switch line.kind {
    case .person(let text): hear(rehearsal.text(text, at: now))
    case .time(let seconds):
      now += seconds
      hear(rehearsal.pass(to: now))
    case .reply(let expected): find(expected, line.number)
    case .staffed: rehearsal.staffing = .alerted
    case .staffedFor(let seconds): rehearsal.onCall = [now..<now + seconds]
    case .bySMS: rehearsal.line.textsNumbers = true
    case .askedAsFriend: rehearsal.line.request = BuddyRequest(standing: .open, at: now)
    case .staff(let event): hear(rehearsal.happen(event, at: now))
    case .nothing: if !said.isEmpty { complain(line.number, "no reply", came: said) }
    case .reading(let intent, let level, let opensCase): compare(intent, level, opensCase, line.number)
    case .state(let state):
      let stands = rehearsal.conversation.stateName
      if stands != state { complain(line.number, "the state \(state)", came: [stands]) }
    }
  }

  private mutating func hear(_ utterances: [Utterance]) {
    said = utterances.map { $0.text.reveal() }
    next = 0
  }

  private mutating func find(_ expected: String, _ line: Int) {
    let found = said.indices.dropFirst(next).first { expected == "*" || said[$0].contains(expected) }
    guard let found else {
      return complain(line, expected == "*" ? "a reply" : "a reply with \"\(expected)\"", came: Array(said[next...]))
    }
    next = found
  }

  private mutating func compare(_ intent: String, _ level: String, _ opensCase: Bool?, _ line: Int) {
    guard let made = rehearsal.last, let reading = made.reading else {
      return complain(line, "\(intent) \(level)", came: [])
    }
    let read = TranscriptText.name(of: reading)
    if read != intent { complain(line, intent, came: [read], why: reading.why) }
    if reading.level.rawValue != level { complain(line, "the level \(level)", came: [reading.level.rawValue]) }
    if let opensCase, made.opensCase != opensCase {
      complain(
        line, TranscriptText.words(opensCase: opensCase), came: [TranscriptText.words(opensCase: made.opensCase)])
    }
  }

  private mutating func complain(_ line: Int, _ expected: String, came: [String], why: String? = nil) {
    let words = came.isEmpty ? "nothing" : came.map { "\"\($0)\"" }.joined(separator: " and ")
    let sentence = "expected \(expected), but it was \(words)" + (why.map { ": \($0)" } ?? "")
    problems.append(TranscriptProblem(name, line, sentence, expected: expected, came: came))
  }
}
