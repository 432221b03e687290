import Testing

@testable import Matching

@Suite("Spelling")
struct SpellingTests {
  typealias Case = CleaningTests.Case

  /// A little content, so that some words and pairs of words are more likely than others.
  static let examples = [
    "he wont stop", "please make him stop", "i am scared of the police", "the police came to the house",
    "help me please",
    "hes in the house with a knife", "where can i get free condoms", "i received my new card", "i need help now",
    "i got my new phone", "my client hit me", "he raped me last night", "he said he would kill me", "can you help me",
    "where is the clinic", "how do i get to the clinic", "i want to die", "there was physical violence",
    "he strangled me",
    "i took an overdose", "it is the card that i lost", "what can i do", "they took my passport", "he is following me",
    "i am bleeding a lot", "i was trafficked", "he has a weapon", "the condom broke", "is it free", "i do not know why",
    "she is in the hospital", "i went to the hospital with her", "he will find my phone",
    "when will you come to the house",
  ]

  static let cleaner: Cleaner = {
    var cleaner = Cleaner()
    for example in examples {
      for word in example.split(separator: " ") { _ = cleaner.learn(String(word)) }
    }
    for _ in 0..<20 { for example in examples { cleaner.count(cleaner.clean(example)) } }
    cleaner.spelling = Spelling(cleaner.lexicon.targets([:]), in: cleaner.lexicon.words)
    return cleaner
  }()

  @Test(
    "Slips of the finger",
    arguments: [
      Case("teh police", "the police"), Case("hlep me", "help me"), Case("whta can i do", "what can i do"),
      Case("the pilce came", "the police came"), Case("he wont stpo", "he will not stop"), Case("cilnic", "clinic"),
      Case("hospitsl", "hospital"), Case("stranfled", "strangled"), Case("overdsoe", "overdose"),
      Case("pasport", "passport"), Case("bleeeding", "bleeding"), Case("knofe", "knife"),
      Case("traffikced", "trafficked"),
      Case("he is folowing me", "he is following me"), Case("i am bleedin", "i am bleeding"),
    ])
  func slips(_ example: Case) { expect(example) }

  @Test(
    "In a hurry known words are read as the small ones that they more likely are, and more goes wrong in one word",
    arguments: [
      Case("i tooj na overdsoe", "i took an overdose"), Case("hlep e pleaes", "help me please"),
      Case("teh polcie cam t the hosue", "the police came to the house"),
      Case("hs is ni teh hosue wiht a kinfe", "he is in the house with a knife"),
    ])
  func hurry(_ example: Case) { expect(example) }

  @Test(
    "No word that counts and no word that says no is taken away, however hurried the rest",
    arguments: ["not", "no", "never", "hit", "die"])
  func kept(_ word: String) {
    let clean = Self.cleaner.clean("teh polcie \(word) me teh hosue")
    #expect(clean.string.split(separator: " ").contains { $0 == word })
  }

  @Test(
    "Sounds",
    arguments: [
      Case("the poleece came", "the police came"), Case("fizikal violence", "physical violence"), Case("nife", "knife"),
      Case("sewerside", "suicide"),
      Case("hospitul", "hospital"), Case("konndum", "condom"),
    ])
  func sounds(_ example: Case) { expect(example) }

  @Test(
    "Spaces that are missing, too many, or a letter too far",
    arguments: [
      Case("hesinthehouse", "he is in the house"), Case("ineedhelp", "i need help"), Case("amscared", "am scared"),
      Case("inthe house", "in the house"), Case("hel p me", "help me"), Case("the pol ice came", "the police came"),
      Case("i receive dmy new card", "i received my new card"), Case("m ynew card", "my new card"),
      Case("he hi tme", "he hit me"),
    ])
  func spaces(_ example: Case) { expect(example) }

  @Test("The words beside a slip decide between words as near")
  func context() {
    expect(Case("i want ot die", "i want to die"))
    expect(Case("they tok my passport", "they took my passport"))
  }

  @Test(
    "Names and foreign words stay",
    arguments: [
      Case("i met Kanife at the house", "i met kanife at the house"), Case("xqzzy", "xqzzy"),
      Case("ninjutsu", "ninjutsu"),
      Case("my dog is called Rappo", "my dog is called rappo"), Case("dziękuję", "dziekuje"),
      Case("помощь", "помощь"),
    ])
  func names(_ example: Case) { expect(example) }

  @Test("No ordinary word is ever changed")
  func ordinary() {
    let all = CommonWords.all
    let changed = all.indices.map(all.string).filter { !Self.cleaner.clean($0).changes.isEmpty }
    #expect(all.count > 7_000)
    #expect(changed.isEmpty, "\(changed)")
  }

  @Test("What editors write is not changed while content is learned")
  func learning() {
    #expect(Cleaner().clean("teh pilce hesinthehouse").string == "teh pilce hesinthehouse")
  }

  @Test("Every change is in the trace, with what was typed")
  func trace() {
    let clean = Self.cleaner.clean("hel p, the polcie is inthe hosptal")
    #expect(
      clean.changes == [
        .init(typed: "hel p", read: "help"), .init(typed: "polcie", read: "police"),
        .init(typed: "inthe", read: "in the"),
        .init(typed: "hosptal", read: "hospital"),
      ])
  }

  @Test("Words that were cut or joined know their part of the original")
  func parts() {
    let text = "Hel p he sinthehouse, m ynew card"
    let utf8 = Array(text.utf8)
    let clean = Self.cleaner.clean("inthehouse m ynew card")
    let typed = Array("inthehouse m ynew card".utf8)
    let pieces = clean.tokens.map { token in
      String(decoding: typed[Int(token.origin.lowerBound)..<Int(token.origin.upperBound)], as: UTF8.self)
    }
    #expect(utf8.count > typed.count)
    #expect(clean.string == "in the house my new card")
    #expect(pieces == ["in", "the", "house", "m y", "new", "card"])
  }

  private func expect(_ example: Case) {
    #expect(Self.cleaner.clean(example.typed).string == example.read)
  }
}
