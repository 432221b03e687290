// Free text in a mail's header: RFC 5322 for plain ASCII, RFC 2047 for everything else.

/// The text as it stands when it is short printable ASCII, else as encoded words. `room` is what the first line has.
func headerText(_ text: String, room: Int) -> String {
  let line = oneLine(text)
  let isPlain = line.utf8.count <= room && line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !line.contains("=?")
  return isPlain ? line : encodedWords(line)
}

/// The text with every run of control characters and line separators made one space, and no spaces at the ends.
func oneLine(_ text: String) -> String {
  let isBreak = { (scalar: Unicode.Scalar) in
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar == " "
    }
  }
  return text.unicodeScalars.split(whereSeparator: isBreak).map(String.init).joined(separator: " ")
}

/// RFC 2047 words in the Q encoding, none longer than 75 and no scalar cut in two.
func encodedWords(_ text: String) -> String {
  let open = "=?UTF-8?Q?"
  let close = "?="
  var words: [String] = []
  var word = ""
  for scalar in text.unicodeScalars {
    let code = qEncoded(scalar)
    // The first line has the field's name before it, `Subject: ` at the longest.
    let room = (words.isEmpty ? 60 : 75) - open.utf8.count - close.utf8.count
    if word.utf8.count + code.utf8.count > room {
      words.append(open + word + close)
      word = ""
    }
    word += code
  }
  words.append(open + word + close)
  return words.joined(separator: "\r\n ")
}

private func qEncoded(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case " ": "_"
  case "0"..."9", "A"..."Z", "a"..."z": String(scalar)
  default: scalar.utf8.map(escaped).joined()
  }
}
