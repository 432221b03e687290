import Content
import Messages

/// The effects of one event while they are being collected.
struct Turn {
  let surroundings: Surroundings
  private(set) var speaker: Speaker
  private(set) var forgets = false
  /// Whether the text was about somebody else's question: then nothing is said of what this number is.
  var isAside = false
  /// What the person texted; empty where something else happened.
  var words = ""
  private var utterances: [Utterance] = []
  private var others: [Effect] = []

  init(surroundings: Surroundings, language: Language, isNeutral: Bool = false) {
    self.surroundings = surroundings
    speaker = Speaker(surroundings: surroundings, language: language, isNeutral: isNeutral)
  }

  /// Says the rest of the turn in another language.
  mutating func speak(_ language: Language) {
    speaker = Speaker(surroundings: surroundings, language: language, isNeutral: speaker.isNeutral)
  }

  /// Why staff are called in this turn, the last reason if there are several.
  var caseReason: String? {
    others.reversed().lazy.compactMap { if case .openCase(_, let reason) = $0 { reason } else { nil } }.first
  }

  var library: ContentLibrary { surroundings.library }

  /// Adds a text unless there is none to say; never the same text twice in a turn.
  mutating func say(_ utterance: Utterance?) {
    guard let utterance, !utterances.contains(where: { $0.text == utterance.text }) else { return }
    utterances.append(utterance)
  }

  mutating func openCase(_ level: Level, reason: String) { others.append(.openCase(level: level, reason: reason)) }

  mutating func order(_ effect: Effect) { others.append(effect) }

  mutating func noteCorrection() { others.append(.corrected) }

  mutating func wake(_ timer: TimerName, at moment: Double) { others.append(.wake(timer, at: moment)) }

  mutating func cancelWake(_ timer: TimerName) { others.append(.cancelWake(timer)) }

  mutating func forget() { forgets = true }

  /// Texts first, cut at the limit, then the rest.
  func effects(limit: Int) -> [Effect] {
    utterances.prefix(limit).map(Effect.say) + others + (forgets ? [.forget] : [])
  }
}
