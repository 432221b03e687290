package import Dialogue

/// A talk that editors wrote down as a test (grammar in Conversations/README.md).
package struct Transcript: Sendable, Equatable {
  /// The path of the file, for messages.
  package var name: String
  /// What happens and what is expected, in order.
  package var lines: [Line]

  /// When every transcript begins, in seconds since 1970: a Saturday evening.
  package static let start: Double = 1_795_300_000

  /// One line of the file, with the lines that go on with it.
  package struct Line: Sendable, Equatable {
    /// The line's number in its file, from 1.
    package var number: Int
    /// What it says.
    package var kind: Kind
  }

  /// What a line says.
  package enum Kind: Sendable, Equatable {
    /// `> text`: the person texts.
    case person(String)
    /// `< text`: the reply that was named last, or a later one, contains this; `*` is any.
    case reply(String)
    /// `! nothing`: no reply comes.
    case nothing
    /// `= intent level [case|no case]`: how the text was read.
    case reading(intent: String, level: String, opensCase: Bool?)
    /// `@ state`: where the talk stands now.
    case state(String)
    /// `+ 40m`: seconds pass.
    case time(Double)
    /// `* staffed`: from here on somebody can be alerted.
    case staffed
    /// `* staffed for 3h`: somebody is on duty from now on, for so many seconds.
    case staffedFor(Double)
    /// `* by sms`: the person texts by SMS, so that a friend's number can be texted from here.
    case bySMS
    /// `* asked as a friend`: this number was just asked to be somebody's safety contact.
    case askedAsFriend
    /// `* friend yes`, `* friend no`, `* friend not reached`, `* alarm not delivered`, and `* staff here`, `* staff writes`, `* staff changes`, `* staff gone`, `* case closed`: what a member of staff does.
    case staff(Event)

    /// Whether something happens, so that replies may follow.
    var isEvent: Bool {
      switch self {
      case .person, .time, .staff: true
      case .reply, .nothing, .reading, .state, .staffed, .staffedFor, .bySMS, .askedAsFriend: false
      }
    }
  }

  /// Reads a file's text. Throws for a line that is none of these, and for a file that expects no reply unless told otherwise.
  package init(name: String, text: String, expectsReply: Bool = true) throws(TranscriptProblem) {
    self.name = name
    lines = []
    for (index, raw) in TranscriptGrammar.lines(of: text).enumerated() { try add(raw, number: index + 1) }
    guard !expectsReply || lines.contains(where: { $0.kind.isExpectation }) else {
      throw TranscriptProblem(name, 1, "it expects no reply: add a line that begins with <")
    }
  }

  private mutating func add(_ raw: Substring, number: Int) throws(TranscriptProblem) {
    guard let (mark, rest) = TranscriptGrammar.parts(of: raw) else { return }
    if mark == TranscriptGrammar.goesOn {
      guard let last = lines.indices.last, lines[last].kind.add(line: TranscriptGrammar.continuation(of: raw)) else {
        throw TranscriptProblem(name, number, "a line with | goes on with a line that begins with > or <")
      }
      return
    }
    guard let kind = TranscriptGrammar.kind(mark, rest) else {
      throw TranscriptProblem(name, number, TranscriptGrammar.mistake(mark))
    }
    lines.append(Line(number: number, kind: kind))
  }
}

extension Transcript.Kind {
  fileprivate var isExpectation: Bool {
    switch self {
    case .reply, .nothing: true
    case .person, .reading, .state, .time, .staffed, .staff, .staffedFor, .bySMS, .askedAsFriend: false
    }
  }

  /// Goes on with a text in a new line; false where there is no text.
  fileprivate mutating func add(line: String) -> Bool {
    switch self {
    case .person(let text): self = .person(text + "\n" + line)
    case .reply(let text): self = .reply(text + "\n" + line)
    case .nothing, .reading, .state, .time, .staffed, .staff, .staffedFor, .bySMS, .askedAsFriend: return false
    }
    return true
  }
}
