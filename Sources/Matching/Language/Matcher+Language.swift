import Messages

extension Matcher {
  /// The reading, or a fallback that names the language where the text is not in English.
  ///
  /// Rules that found danger stand, and so do commands and orders such as STOP. Anything less was a chance likeness of a
  /// word or two, and must not be answered in a language that the person does not read.
  func namingLanguage(_ reading: Reading, of clean: CleanText, typed text: String) -> Reading {
    guard mayGiveWay(reading), let language = LanguageGuess.shared.language(of: clean, typed: text),
      reading.level < .urgent || reading.decision != .answer
        || isHomograph(reading, of: clean, typed: text, language)
    else { return reading }
    return Reading(
      decision: .fallback, candidates: reading.candidates, evidence: reading.evidence,
      why: "Its words and letters are of another language (\(language)).", cleaned: reading.cleaned,
      language: language)
  }

  private func mayGiveWay(_ reading: Reading) -> Bool {
    switch reading.decision {
    case .command: false
    case .fallback, .clarify: true
    case .answer: !Precedence.orders.contains(reading.intent ?? "")
    }
  }

  /// Whether danger was read from foreign words alone that happen to look English: "od" is "from" in Polish, and no overdose.
  private func isHomograph(
    _ reading: Reading, of clean: CleanText, typed text: String, _ language: String
  ) -> Bool {
    let bytes = Array(text.utf8)
    let found = reading.evidence.filter { $0.ruledOut == nil }.flatMap(\.words)
    return !found.isEmpty
      && found.allSatisfy { word in
        guard let place = clean.tokens.indices.first(where: { clean.word($0) == word }) else {
          return false
        }
        let origin = clean.tokens[place].origin
        let typed = String(
          decoding: bytes[Int(origin.lowerBound)..<Int(origin.upperBound)], as: UTF8.self)
        return LanguageGuess.shared.isWord(Array(typed.lowercased().utf8), of: language)
      }
  }
}
