import ArgumentParser
import Content
import Foundation
import Matching

/// `helpline match --jsonl`: what the matcher makes of texts, for tools.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Read texts and say which intent they mean, and why.",
    discussion: """
      Example:  echo '{"text": "condom split what now"}' | helpline match --jsonl
      Example:  helpline match "condom split what now"
      Each line is a conversation of its own. Keys other than text are ignored. The format is in docs/tools.md.
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "Read one JSON object a line from the input: {\"text\": \"...\"}.") var jsonl = false
  @Argument(help: "A text to read.") var text: String?

  func validate() throws {
    if !jsonl && text == nil { throw ValidationError("give a text, or --jsonl and lines on the input") }
  }

  func run() async throws {
    try await Stop.catching {
      let content = try content.start()
      let (library, matcher) = (content.library, content.matcher)
      if let text { Terminal.say(MatchLine.render(matcher.read(text, in: MatchContext()), in: library)) }
      guard jsonl else { return }
      try JSONLines.each { (line: TextLine) in
        Terminal.say(MatchLine.render(matcher.read(line.text, in: MatchContext()), in: library))
      }
    }
  }

  private struct TextLine: Decodable { var text: String }
}

/// Reads the input as one JSON object a line.
enum JSONLines {
  /// Blank lines are passed over; a line that is not the object it should be stops the program and names its number.
  static func each<Line: Decodable>(_ body: (Line) throws -> Void) throws {
    let decoder = JSONDecoder()
    var number = 0
    while let text = readLine() {
      number += 1
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      let line: Line
      do {
        line = try decoder.decode(Line.self, from: Data(text.utf8))
      } catch {
        throw Stop(.badData, "line \(number) of the input is not the JSON object that it should be")
      }
      try body(line)
    }
  }
}
