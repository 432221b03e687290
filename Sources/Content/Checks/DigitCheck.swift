extension ContentCheck {
  /// Phone numbers and web addresses are slots, so that there is one place to correct them.
  static let digits = ContentCheck("numbers and addresses") { content in
    content.outgoing.flatMap { outgoing in
      (outgoing.plainParts + [outgoing.tail.replacing("\n", with: " | ")]).flatMap { plain in
        numbers(in: plain, outgoing, content) + addresses(in: plain, outgoing, content)
      }
    }
  }

  private static func numbers(in plain: String, _ outgoing: OutgoingText, _ content: CheckedContent) -> [Problem] {
    PhoneRun.find(in: plain).map { run in
      let digits = PhoneRun.digits(run)
      let hint = hint(content) { $0.kind != .web && PhoneRun.digits($0.reach) == digits }
      return outgoing.error("\"\(run)\" looks like a phone number: use a slot\(hint)")
    }
  }

  private static func addresses(in plain: String, _ outgoing: OutgoingText, _ content: CheckedContent) -> [Problem] {
    plain.split { $0 == " " || $0 == "\n" }.filter(isAddress).map { word in
      let hint = hint(content) { $0.kind == .web && word.lowercased().contains($0.reach) }
      return outgoing.error("\"\(word)\" is a web address: use a slot\(hint)")
    }
  }

  private static func hint(_ content: CheckedContent, where isMeant: (DirectoryRecord) -> Bool) -> String {
    let record = content.library.directory.values.sorted { $0.id < $1.id }.first(where: isMeant)
    return record.map { ", {\($0.id)}." } ?? " of Conversations/_directory/."
  }

  private static let endings = [".org", ".com", ".net", ".uk", ".gov", ".info", ".eu", ".io", ".scot", ".wales"]

  private static func isAddress(_ word: Substring) -> Bool {
    guard word.utf8.dropLast().contains(46) || word.utf8.contains(58) else { return false }  // a dot inside, or a colon
    let word = word.lowercased()
    if word.hasPrefix("www.") || word.contains("://") { return true }
    let host = word.prefix { $0 != "/" }.trimmingPunctuation
    return endings.contains { host.hasSuffix($0) && host.count > $0.count }
  }
}

extension StringProtocol {
  /// Without the dots, commas and brackets around a word.
  fileprivate var trimmingPunctuation: SubSequence {
    let isMark: (Character) -> Bool = { ".,;:()'\"".contains($0) }
    guard let first = firstIndex(where: { !isMark($0) }), let last = lastIndex(where: { !isMark($0) }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}
