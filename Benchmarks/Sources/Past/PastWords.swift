import Content
import Messages

/// What people of a made-up past write: examples of the content, words of command, and small talk that nothing answers.
struct PastWords: Sendable {
  /// Examples of what is urgent.
  let cries: [String]
  /// Examples of all that is not.
  let needs: [String]
  /// What choices of flows are called, and words that lead on in them.
  let heard: [String]
  /// Whatever the content is translated to, beside English.
  let languages: [Language]

  private static let commands = [
    "1", "2", "3", "1", "2", "MORE", "more", "yes", "no", "BACK", "WHY", "HELP", "SKIP", "again",
  ]
  private static let talk = [
    "thanks", "ok", "hi", "hello", "whats the weather like", "who wins tonight", "my cat is called biscuit", "idk tbh",
    "?",
    "cheers babe", "call me later", "xx", "that didnt help", "no not that", "wrong answer", "lol",
    "can i get a taxi there",
  ]
  /// So that there is something to mask: a name, a drama number, a postcode, a plate that no car has.
  private static let tails = [
    " my name is Jasmine", " im Kayleigh btw", " ring me on 07700 900142", " im at 14 Example Road", " near ZZ9 9ZZ",
    " his plate is QQ00 QQQ", " email jas@example.org", " born 01/02/1990",
  ]

  init(_ library: ContentLibrary) {
    let examples = { (intents: [Intent]) in intents.flatMap { $0.examples.yes.map(\.text) } }
    cries = examples(library.intents.filter(\.level.opensCase))
    needs = examples(library.intents.filter { !$0.level.opensCase })
    heard = library.flows.flatMap { $0.steps.flatMap { $0.choices.flatMap { $0.hears + [$0.label] } } }
    let codes = Set(library.intents.flatMap { $0.answers.keys.map(\.rawValue) }).subtracting(["en"])
    languages = codes.sorted().map { Language(rawValue: $0) }
  }

  /// Texts that are worth reading beforehand: most of what will be said.
  var common: [String] { cries + needs + heard + PastWords.commands + PastWords.talk }

  /// What somebody writes who begins, or goes on.
  func text(isFirst: Bool, _ random: inout SplitMix) -> String {
    let kind = random.pick(by: isFirst ? [3, 77, 0, 4, 16] : [2, 38, 14, 30, 16])
    let text =
      switch kind {
      case 0: random.pick(cries)
      case 1: random.pick(needs)
      case 2: random.pick(heard)
      case 3: random.pick(PastWords.commands)
      default: random.pick(PastWords.talk)  // the only other weight
      }
    return kind < 2 && random.chance(8) ? text + random.pick(PastWords.tails) : text
  }
}
