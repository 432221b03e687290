import ArgumentParser
import Foundation

/// What the commands about texts look at: a vector file, the text behind the command, or the standard input.
struct SMSOption: ParsableArguments {
  @Argument(help: "The text; without it the standard input is read.") var text: String?
  @Option(help: "A vector file (format_version 1).") var vectors: String?

  /// The text of the argument, or the whole input without the line break that ends it.
  func given() throws -> String {
    if let text { return text }
    guard let data = try FileHandle.standardInput.readToEnd() else { return "" }
    guard var input = String(data: data, encoding: .utf8) else { throw Stop(.badData, "the input is not UTF-8") }
    if input.last?.isNewline == true { input.removeLast() }
    return input
  }
}
