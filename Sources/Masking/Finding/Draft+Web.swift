/// E-mail and web addresses, handles.
extension Draft {
  mutating func findWeb() {
    var index = 0
    while index < tokens.count {
      let end = chunkEnd(index)
      if !findChunk(index, end) { findHandles(index, end) }
      index = end
    }
    for index in tokens.indices where !isTaken[index] {
      findSpokenEmail(index)
      findAppHandle(index)
    }
  }

  /// A run without spaces as a whole: an e-mail or a web address.
  private mutating func findChunk(_ first: Int, _ last: Int) -> Bool {
    guard last - first >= 3 else { return false }
    var (start, end) = (first, last)
    while end > start, tokens[end - 1].kind == .sign, tokens[end - 1].text != "/" { end -= 1 }
    while start < end, tokens[start].kind == .sign, ["(", "\"", "<", "'", "[", ":"].contains(tokens[start].text) {
      start += 1
    }
    guard end - start >= 3, isFree(start..<end) else { return false }
    let range = start..<end
    if let at = range.first(where: { tokens[$0].text == "@" }), at > start, at + 1 < end,
      tokens[at - 1].kind != .sign || at - 1 > start
    {
      if let colon = range.first(where: { tokens[$0].text == ":" }), colon < at, colon + 1 < at { start = colon + 1 }
      take(start..<end, .email)
      return true
    }
    if let scheme = range.first(where: isScheme) {
      take(scheme..<end, .id)
      return true
    }
    for dot in range
    where tokens[dot].text == "." && dot > start && dot + 1 < end && tokens[dot + 1].text.utf8.count > 1
      && Self.domains.contains(tokens[dot + 1].text)
    {
      guard tokens[dot - 1].kind != .sign, dot + 2 == end || tokens[dot + 2].kind == .sign else { continue }
      if isPublicSite(start, dot, end) { keep(range) } else { take(range, .id) }
      return true
    }
    return false
  }

  /// `https://`, with whatever is glued to it, and `www.`
  private func isScheme(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, isGlued(index + 1), isGlued(index + 2) else { return false }
    if tokens[index + 1].text == ":" { return tokens[index + 2].text == "/" }
    return tokens[index + 1].text == "." && tokens[index].text.hasSuffix("www")
  }

  /// Sites that all know, without a page of somebody's.
  private func isPublicSite(_ start: Int, _ dot: Int, _ end: Int) -> Bool {
    Self.sites.contains(tokens[dot - 1].text) && !(start..<end).contains { tokens[$0].text == "/" }
  }

  /// `@name`, and names with `_` or many digits in them.
  private mutating func findHandles(_ first: Int, _ last: Int) {
    guard last - first > 1 else { return }
    if last - first > 2, ["u", "r"].contains(tokens[first].text), tokens[first + 1].text == "/",
      tokens[first + 2].kind == .word, tokens[first + 2].text.utf8.count > 2
    {
      var end = last
      while end > first, tokens[end - 1].kind == .sign { end -= 1 }
      return take(first..<end, .name)
    }
    for index in first..<last where tokens[index].text == "@" {
      var end = index + 1
      while end < last,
        tokens[end].kind != .sign
          || ["_", ".", "-"].contains(tokens[end].text) && end + 1 < last && tokens[end + 1].kind != .sign
      {
        end += 1
      }
      guard end > index + 1, tokens[index + 1].kind == .word || tokens[index + 1].text == "_" else { continue }
      let isPlain = end == index + 2 && has(index + 1, [.everyday, .function]) && !has(index + 1, .given)
      if !isPlain, tokens[index + 1].text.utf8.count > 1 { take(index..<end, .name) }
    }
    var start = first
    for index in first...last where index == last || [":", "/", "=", "(", ")", ","].contains(tokens[index].text) {
      var end = index
      while end > start, tokens[end - 1].kind == .sign { end -= 1 }
      if isFree(start..<max(start, end)), isHandle(start, end) || isDotted(start, end) { take(start..<end, .name) }
      start = index + 1
    }
  }

  /// `jade_xo`, `lola99`, `xx_rose_xx`, `big.dave88`.
  private func isHandle(_ first: Int, _ end: Int) -> Bool {
    guard end - first > 1,
      (first..<end).allSatisfy({ tokens[$0].kind != .sign || ["_", ".", "-"].contains(tokens[$0].text) })
    else { return false }
    let hasLine = (first + 1..<end - 1).contains { tokens[$0].text == "_" }
    let hasWord = (first..<end).contains { tokens[$0].kind == .word && tokens[$0].text.utf8.count > 1 }
    if hasLine { return hasWord }
    guard tokens[end - 1].kind == .number, tokens[end - 1].text.utf8.count >= 2, tokens[first].kind == .word else {
      return false
    }
    let longest = (first..<end).map { tokens[$0].kind == .word ? tokens[$0].text.utf8.count : 0 }.max() ?? 0
    return longest >= 4 && !has(first, [.known, .clear, .month, .app, .function])
      && (first..<end).allSatisfy { tokens[$0].kind != .sign || tokens[$0].text == "." }
      && !Self.counted.contains(tokens[first].text)
  }

  /// `lil.miss.x` behind the name of an app.
  private func isDotted(_ first: Int, _ end: Int) -> Bool {
    guard end - first >= 3, end - first < 12 else { return false }
    let isLong =
      end - first >= 5
      && (first..<end).allSatisfy {
        ($0 - first) % 2 == 1 ? tokens[$0].text == "." : tokens[$0].kind == .word && tokens[$0].text.utf8.count > 1
      }
    guard isLong || (1...5).contains(where: { has(first - $0, .app) }) else { return false }
    return (first..<end).allSatisfy { tokens[$0].kind != .sign || [".", "-", "_"].contains(tokens[$0].text) }
  }

  /// `dave dot smith at gmail dot com`.
  private mutating func findSpokenEmail(_ index: Int) {
    guard tokens[index].kind == .word,
      isOpener(index) && Self.providers.contains(tokens[index].text)
        || (isJoint(index + 1) || isJoint(index + 2)) && isSpokenDomain(index)
    else { return }
    guard let at = atBefore(index), at > 0 else { return }
    var start = at - 1
    while start > 0, isFree(start - 1), !tokens[start].isNewLine {
      if isGlued(start) || isJoint(start) || isJoint(start - 1)
        || [")", "]"].contains(word(start - 1)) && isJoint(start - 2) || [")", "]"].contains(word(start))
      {
        start -= 1
      } else {
        break
      }
    }
    while start < at, tokens[start].kind == .sign { start += 1 }
    var end = index + 1
    while end < tokens.count, !tokens[end].isNewLine, isFree(end) {
      if Self.domains.contains(tokens[end].text) {
        end += 1
      } else if isJoint(end), Self.domains.contains(word(end + 1)) {
        end += 2
      } else if ["(", "["].contains(tokens[end].text), isJoint(end + 1), word(end + 2) == ")" || word(end + 2) == "]" {
        end += 3
      } else {
        break
      }
    }
    guard start < at else { return }
    take(start..<end, .email)
  }

  /// A word, `dot`, and `com` or the like.
  private func isSpokenDomain(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].text.utf8.count > 1 && atBefore(index) != nil
      && (isJoint(index + 1) && Self.domains.contains(word(index + 2))
        || isJoint(index + 2) && [")", "]"].contains(word(index + 3)) && Self.domains.contains(word(index + 4)))
  }

  /// Where `at`, `@` or `(at)` stands right before.
  private func atBefore(_ index: Int) -> Int? {
    if ["at", "@"].contains(word(index - 1)) {
      return ["(", "[", "{"].contains(word(index - 2)) ? index - 2 : index - 1
    }
    if [")", "]", "}"].contains(word(index - 1)), ["at", "@", "a"].contains(word(index - 2)) { return index - 3 }
    return nil
  }

  /// What stands between the words of an address that is spoken.
  private func isJoint(_ index: Int) -> Bool {
    guard isFree(index) else { return false }
    return tokens[index].kind == .sign
      ? tokens[index].text == "." || tokens[index].text == "_"
      : isOpener(index) && Self.joints.contains(tokens[index].text)
  }

  static let joints: Set<String> = ["dot", "underscore", "dash", "hyphen", "point"]

  /// `snap: jadexo99`, `my insta is lilbabe`.
  private mutating func findAppHandle(_ index: Int) {
    guard has(index, .app) else { return }
    if ["on", "via"].contains(word(index - 1)), self.is(index - 2, .word), tokens[index - 2].traits.isEmpty,
      tokens[index - 2].text.utf8.count > 3,
      !["ing", "ed", "ly"].contains(where: { tokens[index - 2].text.hasSuffix($0) })
    {
      take(index - 2..<index - 1, .name)
    }
    var place = index + 1
    var isCued = ["username", "handle", "login"].contains(tokens[index].text)
    while place < min(tokens.count, index + 6), isFree(place) {
      let text = tokens[place].text
      if [
        ":", "-", "is", "=", "as", "under", "called", "add", "'s", "im", "am", "by", "at", "@", "was", "/", "hes",
        "shes", "named",
      ].contains(text) {
        isCued = true
      } else if ![
        "me", "on", "my", "name", "username", "user", "handle", "account", "profile", "its", "(", "\"", "id", "acc",
        "page", "i", "he", "she", "goes", "they", "go", "there", "his", "her",
      ].contains(text) {
        break
      }
      place += 1
    }
    guard place < tokens.count, isFree(place), tokens[place].kind == .word, !tokens[place].isNewLine else { return }
    var end = chunkEnd(place)
    while end > place + 1, tokens[end - 1].kind == .sign { end -= 1 }
    let isOdd = end > place + 1 && tokens[place + 1].kind != .sign
    let isWord = has(place, [.everyday, .function, .known, .clear])
    if isOdd || isCued && !isWord || isCued && has(place, .given) { take(place..<end, .name) }
  }

  private static let domains: Set<String> = [
    "com", "co", "uk", "example", "test", "org", "net", "info", "me", "io", "ly", "link", "xxx", "tv", "app", "ac",
    "gov", "eu", "ro",
    "pl", "ru", "de",
    "biz", "fans", "live", "page", "site", "online", "fr", "es", "it", "ie", "br", "hu", "bg", "ua", "cz", "scot",
    "wales",
  ]
  private static let sites: Set<String> = [
    "nhs", "gov", "facebook", "google", "whatsapp", "instagram", "adultwork", "onlyfans", "vivastreet", "youtube",
    "tiktok", "twitter",
    "nationaluglymugs", "swarmcollective", "prostitutescollective", "release", "talktofrank", "police", "airbnb",
    "booking", "amazon",
  ]
  static let providers: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail", "proton", "aol", "btinternet", "gmx",
    "ymail",
    "msn", "virginmedia", "talktalk", "mailru", "wp", "onet", "ukr", "abv", "mail", "live", "sky",
  ]
  private static let counted: Set<String> = [
    "covid", "windows", "iphone", "about", "around", "nearly", "room", "flat", "over", "under", "block", "unit",
    "number", "only", "than",
  ]
}
