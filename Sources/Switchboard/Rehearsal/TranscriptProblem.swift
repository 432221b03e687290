/// Why a transcript cannot be played, or where it went another way.
package struct TranscriptProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path of the file, as it was given.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// What is wrong, and what to do.
  package var sentence: String
  /// What the line asks for; nil where the line itself is wrong.
  package var expected: String?
  /// What came instead: the replies, the reading, or the state.
  package var came: [String]

  init(_ file: String, _ line: Int, _ sentence: String, expected: String? = nil, came: [String] = []) {
    self.file = file
    self.line = line
    self.sentence = sentence
    self.expected = expected
    self.came = came
  }

  /// File and line, as editors and CI know them.
  package var place: String { "\(file):\(line)" }

  package var description: String { "\(place): \(sentence)" }
}
