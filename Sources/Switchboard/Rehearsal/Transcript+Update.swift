extension TranscriptRun {
  /// The transcript's text with whole replies, as they came, in place of those that it expected. Everything else stays as it is:
  /// comments, texts, time, readings and states, right or wrong.
  package func updated(_ text: String) -> String {
    var blocks = [TranscriptBlock()]
    for (index, line) in TranscriptGrammar.lines(of: text).enumerated() {
      if let replies = replies[index + 1] { blocks.append(TranscriptBlock(replies: replies)) }
      blocks[blocks.count - 1].add(line)
    }
    return blocks.flatMap(\.updated).joined(separator: "\n")
  }
}

/// An event with all lines up to the next one.
private struct TranscriptBlock {
  /// What came of the event; nil for what stands before the first one.
  var replies: [String]?
  private var lines: [Line] = []

  private struct Line {
    var text: String
    /// Nil for comments and empty lines.
    var mark: Character?
    /// Whether it is an expected reply, or goes on with one.
    var isReply: Bool
  }

  init(replies: [String]? = nil) { self.replies = replies }

  mutating func add(_ text: Substring) {
    let mark = TranscriptGrammar.parts(of: text)?.mark
    let goesOn = mark == TranscriptGrammar.goesOn && lines.last?.isReply == true
    lines.append(Line(text: String(text), mark: mark, isReply: goesOn || mark == "<" || mark == "!"))
  }

  var updated: [String] {
    guard let replies else { return lines.map(\.text) }
    let kept = { (lines: ArraySlice<Line>) in lines.filter { !$0.isReply }.map(\.text) }
    return kept(lines[..<place]) + fresh(replies) + kept(lines[place...])
  }

  /// Where the editor put the first reply; else below the event.
  private var place: Int {
    lines.firstIndex(where: \.isReply)
      ?? lines.dropFirst().firstIndex { $0.mark != TranscriptGrammar.goesOn } ?? lines.endIndex
  }

  /// Silence after time that passes is written down only where it was expected.
  private func fresh(_ replies: [String]) -> [String] {
    if replies.isEmpty, lines.first?.mark == "+", !lines.contains(where: \.isReply) { return [] }
    return TranscriptGrammar.written(replies: replies)
  }
}
