/// Reads `Intents/<group>/<name>.txt`: more examples of an intent, a text a line.
///
/// No YAML, so that anybody can paste texts as they were sent: quotes, colons and brackets mean nothing here.
struct ExampleList {
  let file: String
  let intent: String
  private(set) var yes: [Example] = []
  /// Texts that must not find the intent: lines that begin with `!`.
  private(set) var no: [Example] = []

  init(_ file: ContentFiles.File, intent: String) {
    self.file = file.path
    self.intent = intent
    for (number, line) in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      take(line, number + 1)
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) {
    let line = ExampleList.trimmed(line)
    guard let first = line.first, first != UInt8(ascii: "#") else { return }
    let isNo = first == UInt8(ascii: "!")
    let bytes = isNo ? ExampleList.trimmed(line.dropFirst()) : line
    guard !bytes.isEmpty else { return }
    let example = Example(text: String(decoding: bytes, as: UTF8.self), line: number, file: file)
    if isNo { no.append(example) } else { yes.append(example) }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= 32 { line.removeFirst() }
    while let last = line.last, last <= 32 { line.removeLast() }
    return line
  }
}
