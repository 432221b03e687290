import Content
import Testing

/// One thing broken in the sample project, and what the loader must say about it.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  let name: String
  let files: ContentFiles
  let file: String
  let line: Int
  /// Words that the message must have.
  let words: [String]
  let severity: Problem.Severity

  /// A file with one text replaced.
  init(
    _ name: String, in file: String, _ old: String, _ new: String, line: Int, _ words: String...,
    severity: Problem.Severity = .error
  ) {
    self.init(
      name, SampleProject.files(in: file, replacing: old, with: new), file, line, words, severity)
  }

  /// A file that is added or replaced as a whole.
  init(
    _ name: String, adding file: String, _ text: String, line: Int, _ words: String...,
    severity: Problem.Severity = .error
  ) {
    self.init(name, SampleProject.files(changing: [file: text]), file, line, words, severity)
  }

  private init(
    _ name: String, _ files: ContentFiles, _ file: String, _ line: Int, _ words: [String], _ severity: Problem.Severity
  ) {
    self.name = name
    self.files = files
    self.file = file
    self.line = line
    self.words = words
    self.severity = severity
  }

  /// With one more text replaced in the same file.
  func with(_ old: String, _ new: String) -> BrokenFile {
    let changed = files.files.map { each in
      guard each.path == file else { return each }
      return ContentFiles.File(
        path: each.path, text: String(decoding: each.bytes, as: UTF8.self).replacing(old, with: new))
    }
    return BrokenFile(name, ContentFiles(changed), file, line, words, severity)
  }

  /// The same mistake, seen in another file.
  func seen(in file: String) -> BrokenFile { BrokenFile(name, files, file, line, words, severity) }

  var testDescription: String { name }
}
