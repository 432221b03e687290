import Messages

extension Matcher {
  /// The reading, or a fallback that names the language where the text is not in English.
  ///
  /// Rules that found danger stand, and so do commands and orders such as STOP. Anything less was a chance likeness of
  /// a word or two, and must not be answered in a language that the person does not read. Where the text is understood
  /// all the same, the intent stays.
  func namingLanguage(_ reading: Reading, of clean: CleanText, typed text: String) -> Reading {
    guard mayGiveWay(reading), let language = LanguageGuess.shared.language(of: clean, typed: text),
      reading.level < .urgent || reading.decision != .answer || !hasUrgentRule(reading)
        || isHomograph(reading, of: clean, typed: text, language)
    else { return reading }
    guard !Matcher.isUnderstood(reading) else {
      var named = reading
      named.language = language
      return named
    }
    return Reading(
      decision: .fallback, candidates: reading.candidates, evidence: reading.evidence,
      why: "Its words and letters are of another language (\(language)).", cleaned: reading.cleaned, language: language)
  }

  /// Asking for a language is understood in any.
  private static func isUnderstood(_ reading: Reading) -> Bool {
    (reading.intent ?? reading.candidates.first?.intent) == languageIntent
  }

  private static let languageIntent = "talk.language"

  /// Whether a rule found danger; likeness alone sees it in foreign words by chance.
  private func hasUrgentRule(_ reading: Reading) -> Bool {
    let urgent = Set(intents.filter { $0.level >= .urgent }.map(\.id))
    return reading.evidence.contains { $0.kind != .likeness && $0.ruledOut == nil && urgent.contains($0.intent) }
  }

  private func mayGiveWay(_ reading: Reading) -> Bool {
    switch reading.decision {
    case .command: false
    case .fallback, .clarify: true
    case .answer: !Precedence.orders.contains(reading.intent ?? "")
    }
  }

  /// Whether danger was read from words alone that are foreign as they stand: "od" is "from" in Polish, no overdose.
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
        // A word that spelling made English out of is no sign of danger either.
        return typed.lowercased() != word
          || LanguageGuess.shared.isShared(Array(typed.lowercased().utf8), with: language)
      }
  }
}
