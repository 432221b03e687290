import Content
import Masking
import Messages

/// An example as an editor wrote it in the form, checked.
struct NewExample {
  var text: String
  var intent: String
  var isCounterexample: Bool
  /// The editor says that it names nobody, though the masker thinks otherwise.
  var isSure: Bool

  init(_ form: FormFields) {
    text = form["text"].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    intent = form["intent"]
    isCounterexample = !form["not"].isEmpty
    isSure = !form["sure"].isEmpty
  }

  /// What is wrong.
  struct Problem {
    var sentence: String
    /// Whether the editor may say that it is right all the same.
    var canBeSure = false
  }

  /// Lengths of a text that can be an example.
  private static let lengths = 3...300

  /// The first thing that is wrong; nil when it can be kept.
  func problem(in library: ContentLibrary) -> Problem? {
    guard let intent = library.intent(intent) else { return Problem(sentence: "Choose what the text means.") }
    guard NewExample.lengths.contains(text.unicodeScalars.count) else {
      return Problem(sentence: "An example has 3 to 300 characters.")
    }
    guard !text.hasPrefix("!"), !text.hasPrefix("#") else {
      return Problem(sentence: "An example cannot begin with ! or #. To say that it must not be found, tick the box.")
    }
    guard !Mask.allCases.contains(where: { text.contains($0.word) }) else {
      return Problem(sentence: "Put made-up words in place of those in brackets, or leave them out.")
    }
    guard !(intent.examples.yes + intent.examples.no).contains(where: { $0.text == text }) else {
      return Problem(sentence: "“\(intent.title)” has this example already.")
    }
    let masked = mask(text)
    guard isSure || masked == text else {
      return Problem(
        sentence: "This may tell who somebody is: “\(masked)”. Change it, or tick the box below if it names nobody.",
        canBeSure: true)
    }
    return nil
  }
}
