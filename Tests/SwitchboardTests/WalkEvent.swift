import Content
import Dialogue
import Messages
import Switchboard

/// Something that happens to a talk in a random walk.
enum WalkEvent: Sendable, Equatable, CustomStringConvertible {
  case text(String)
  /// Seconds go by; timers that come due fire.
  case time(Double)
  /// The shell fires a timer that is not due, as after a change of the clock.
  case spurious(TimerName)
  case unreadable(MessageKind)
  case providerOptedOut
  case providerOptedIn
  /// Happens only while a case is open.
  case alertFailed
  /// The record is damaged on disk before the talk goes on with the undamaged one.
  case damage(UInt64)

  var description: String {
    switch self {
    case .text(let text) where text.count > 80: "> \(text.prefix(60)) ... (\(text.utf8.count) bytes)"
    case .text(let text): "> \(text)"
    case .time(let seconds): "+ \(seconds)s"
    case .spurious(let timer): "timer \(timer.rawValue), early"
    case .unreadable(let kind): "unreadable \(kind.rawValue)"
    case .providerOptedOut: "provider opted out"
    case .providerOptedIn: "provider opted in"
    case .alertFailed: "alert failed"
    case .damage(let seed): "damaged record (\(seed))"
    }
  }
}

/// What walks are made of: texts of the real content, and others.
struct WalkWords: Sendable {
  /// Examples of what is urgent.
  let cries: [String]
  /// Examples of all intents.
  let needs: [String]
  /// Examples that begin flows, and the phrases that lead on in them.
  let flows: [String]

  static let commands = [
    "STOP", "stop", "START", "DELETE", "MENU", "MORE", "more", "BACK", "WHY", "HUMAN", "HELP", "YES", "no", "AGAIN",
    "NEXT", "SKIP", "MY DATA", "LANGUAGE", "safe", "done", "cancel", "30 more min", "07700 900123", "who is this",
    "9pm", "the second one", "how much", "and if they say no?",
  ]

  /// Hostile and odd: marks alone, signs of our own formats, right-to-left, joined emoji, nulls, numbers beyond any choice.
  static let garbage = [
    " ", "\n", "?", "....", "\u{0}", "\u{202E}olleh", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}",
    "{samaritans} {lines} {team}", "state=flow a/b",
    "v=1\nopted-out=0", "<script>", "%00%n%s", "0", "10", "99999999999999999999", "-1", "¯\\_(ツ)_/¯", "привет как дела",
    "你好", "nie mówię po angielsku", "xyzzy plugh", "I am driving. Sent from my car", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ]

  init(_ library: ContentLibrary) {
    let examples = { (intents: [Intent]) in intents.flatMap { $0.examples.yes.map(\.text) } }
    cries = examples(library.intents.filter(\.level.opensCase))
    needs = examples(library.intents)
    let starts = library.intents.filter { $0.flow != nil }
    let heard = library.flows.flatMap { $0.steps.flatMap { $0.choices.flatMap { $0.hears + [$0.label] } } }
    flows = examples(starts) + heard
  }

  /// The events of a seed; those of a shorter walk are the beginning of a longer one.
  func events(_ seed: UInt64, count: Int) -> [WalkEvent] {
    var random = SplitMix(state: seed)
    let share = share(of: Int(seed / 1000))
    return (0..<count).map { _ in share.event(&random) }
  }

  /// Each thousand walks has every tenth example, from another one on, so that readings can be kept and used again.
  private func share(of turn: Int) -> WalkWords {
    let every = { (texts: [String]) in stride(from: turn % 10, to: texts.count, by: 10).map { texts[$0] } }
    return WalkWords(cries: every(cries), needs: every(needs), flows: every(flows))
  }

  private init(cries: [String], needs: [String], flows: [String]) {
    self.cries = cries
    self.needs = needs
    self.flows = flows
  }

  private func event(_ random: inout SplitMix) -> WalkEvent {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<20: .text(random.pick(Self.commands))
    case 20..<32: .text(String(Int.random(in: 1...9, using: &random)))
    case 32..<42: .text(random.pick(cries))
    case 42..<54: .text(random.pick(needs))
    case 54..<68: .text(random.pick(flows))
    case 68..<72: .text(random.pick(needs) + random.pick([". ", " ", "\n", " and "]) + random.pick(needs))
    case 72..<78: .text(random.pick(Self.garbage))
    case 78..<80: .text(noise(&random))
    case 80..<90: .time(random.pick([1, 30, 300, 1799, 1801, 7200, 14_399, 14_401, 86_400, 864_000]))
    case 90..<92: .spurious(random.pick(TimerName.allCases))
    case 92..<94: .unreadable(random.pick([.audio, .image, .reaction, .delete, .location]))
    case 94: .providerOptedOut
    case 95: .providerOptedIn
    case 96..<98: .alertFailed
    default: .damage(random.next())
    }
  }

  /// Random characters; now and then as many as a webhook lets in.
  private func noise(_ random: inout SplitMix) -> String {
    if Int.random(in: 0..<80, using: &random) == 0 {
      let piece = random.pick(needs + Self.garbage) + " "
      return String(repeating: piece, count: 100_000 / piece.utf8.count)
    }
    return String(
      (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Character(Unicode.Scalar(UInt32.random(in: 1..<0xD800, using: &random)) ?? "?")
      })
  }
}
