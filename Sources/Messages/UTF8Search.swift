extension String {
  /// Whether these bytes stand anywhere in the text. Unlike `contains` it does not look for whole characters, which costs
  /// fifty times as much: for words and digits of ASCII, where both say the same.
  package func holds(_ run: String) -> Bool {
    var (text, run) = (self, run)
    return text.withUTF8 { text in run.withUTF8 { run in String.holds(run, in: text) } }
  }

  private static func holds(_ run: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = run.first else { return true }
    guard run.count <= text.count else { return false }
    for start in 0...(text.count - run.count) where text[start] == first {
      if (1..<run.count).allSatisfy({ text[start + $0] == run[$0] }) { return true }
    }
    return false
  }
}
