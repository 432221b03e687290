import Testing

@testable import Matching

@Suite("Cleaning")
struct CleaningTests {
  /// A text as typed and as the rules see it.
  struct Case: Sendable, CustomTestStringConvertible {
    var typed: String
    var read: String
    init(_ typed: String, _ read: String) { (self.typed, self.read) = (typed, read) }
    var testDescription: String { "\(typed.debugDescription) is read as \(read.debugDescription)" }
  }

  /// Knows the tables, ordinary English, and these words of content.
  static let cleaner: Cleaner = {
    var cleaner = Cleaner()
    let words =
      "strangle strangled suicide rape hospital condom bleeding overdose passport trafficked beaten stalked client"
    let stems = cleaner.learn(words)
    let targets = cleaner.lexicon.targets([:])
    cleaner.spelling = Spelling(targets, in: cleaner.lexicon.words)
    return stems.isEmpty ? Cleaner() : cleaner
  }()

  @Test(
    "Characters are folded",
    arguments: [
      Case("HELLO", "hello"), Case("ｈｅｌｐ ｍｅ", "help me"), Case("𝐡𝐞𝐥𝐩", "help"), Case("don’t", "do not"),
      Case("he\u{200B}lp", "help"), Case("h\u{0301}elp", "help"), Case("café", "cafe"), Case("ﬁre", "fire"),
      Case("he's “here”", "he is here"), Case("Ⓗⓔⓛⓟ", "help"), Case("\u{1F198}", "sos"),
      Case("hes got a 🔪", "he is got a knife"),
      Case("help👩🏽\u{200D}⚕️me", "help me"), Case("", ""), Case(" .,!? ", ""), Case("ßtraße", "sstrasse"),
    ])
  func folds(_ example: Case) { expect(example) }

  @Test(
    "Short forms are written out",
    arguments: [
      Case("he wont let me out", "he will not let me out"), Case("won't", "will not"),
      Case("cant talk", "can not talk"),
      Case("cnt breathe", "can not breathe"), Case("hes here", "he is here"), Case("im scared", "i am scared"),
      Case("gonna do it", "going to do it"), Case("i wanna go", "i want to go"), Case("client's", "client"),
      Case("he said hell kill me", "he said he will kill me"), Case("go to hell", "go to hell"),
      Case("im ill", "i am ill"),
      Case("ill do it tonight", "i will do it tonight"), Case("isnt it", "is not it"), Case("i cannot", "i can not"),
      Case("well well", "well well"), Case("my id", "my id"), Case("where're you", "where are you"),
    ])
  func writesOut(_ example: Case) { expect(example) }

  @Test(
    "Text-speak becomes words",
    arguments: [
      Case("can u help pls", "can you help please"), Case("hit n run", "hit and run"),
      Case("kms 2nite", "kill myself tonight"),
      Case("want 2 die", "want to die"), Case("2 men here", "2 men here"), Case("4 me", "for me"), Case("at 4", "at 4"),
      Case("he od'd", "he overdosed"), Case("im 16yo", "i am 16 year old"), Case("20mins ago", "20 minutes ago"),
      Case("b4 now", "before now"), Case("on the 17th", "on the 17th"), Case("idk rn", "i do not know right now"),
      Case("r u there", "are you there"),
    ])
  func textSpeak(_ example: Case) { expect(example) }

  @Test(
    "Stretched and disguised words are found",
    arguments: [
      Case("heeeelp", "help"), Case("pleeeaaase", "please"), Case("nooooo", "no"), Case("su1cide", "suicide"),
      Case("r@pe", "rape"), Case("su!c!de", "suicide"), Case("r*pe", "rape"), Case("un alive", "unalive"),
      Case("un-alive", "unalive"), Case("unalive my self", "unalive myself"), Case("r a p e", "rape"),
      Case("s.u.i.c.i.d.e", "suicide"),
      Case("a&e", "a&e"), Case("help!now", "help now"), Case("freee", "free"), Case("5uicide", "suicide"),
      Case("r4pe", "rape"), Case("h0spital", "hospital"), Case("k i l l him", "kill him"), Case("k!ll", "kill"),
      Case("r\u{200B}ape", "rape"), Case("s u i c i d e", "suicide"), Case("xxx", "xxx"), Case("sooooo", "so"),
    ])
  func disguise(_ example: Case) { expect(example) }

  @Test(
    "Spelling goes to content's words, never from one ordinary word to another",
    arguments: [
      Case("hosptal", "hospital"), Case("stranggled", "strangled"), Case("suicde", "suicide"),
      Case("bleedin", "bleeding"),
      Case("traffiked", "trafficked"), Case("passprt", "passport"), Case("strange", "strange"), Case("eaten", "eaten"),
      Case("talked", "talked"), Case("grape", "grape"), Case("clients", "clients"), Case("rapid", "rapid"),
      Case("xqzzy", "xqzzy"), Case("bed", "bed"),
    ])
  func spelling(_ example: Case) { expect(example) }

  @Test(
    "Words beside each other are read together",
    arguments: [
      Case("miss carriage", "miscarriage"), Case("or all sex", "oral sex"),
      Case("mourning after pill", "morning after pill"),
      Case("sewer slide", "suicide"), Case("over dose", "overdose"), Case("nine nine nine", "999"),
      Case("a and e", "a&e"), Case("alot", "a lot"), Case("land lord", "landlord"), Case("a and b", "a and be"),
    ])
  func phrases(_ example: Case) { expect(example) }

  /// Two forms of a word, or two words.
  struct Pair: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }
    var testDescription: String { "\(first) and \(second)" }
  }

  @Test(
    "Irregular forms have the stem of their base",
    arguments: [
      Pair("taken", "take"), Pair("beaten", "beat"), Pair("ran", "run"), Pair("broken", "break"), Pair("held", "hold"),
      Pair("stole", "steal"), Pair("gone", "go"), Pair("knew", "know"), Pair("fell", "fall"), Pair("choking", "choke"),
      Pair("bled", "bleed"), Pair("woke", "wake"), Pair("drank", "drink"), Pair("hid", "hide"),
      Pair("he left", "he leave"),
      Pair("he bit me", "he bite me"), Pair("women", "woman"),
    ])
  func sameStem(_ pair: Pair) {
    #expect(stems(pair.first) == stems(pair.second))
    #expect(Self.cleaner.clean(pair.first).string == pair.first)
  }

  @Test(
    "Words of their own have stems of their own",
    arguments: [
      Pair("officer", "office"), Pair("important", "import"), Pair("turn left", "turn leave"), Pair("a bit", "a bite"),
      Pair("left arm", "leave arm"), Pair("customer", "custom"), Pair("severe", "several"), Pair("told", "tell"),
    ])
  func otherStem(_ pair: Pair) { #expect(stems(pair.first) != stems(pair.second)) }

  private func stems(_ text: String) -> [UInt64] { Self.cleaner.clean(text).tokens.map(\.hash) }

  @Test("Each change is recorded")
  func changes() {
    let clean = Self.cleaner.clean("su1cide at the hosptal")
    #expect(clean.changes == [.init(typed: "su1cide", read: "suicide"), .init(typed: "hosptal", read: "hospital")])
  }

  @Test("Each word knows its place in the original")
  func places() {
    let text = "Hé won’t STOP café"
    let clean = Self.cleaner.clean(text)
    let utf8 = Array(text.utf8)
    let pieces = clean.tokens.map { token in
      String(decoding: utf8[Int(token.origin.lowerBound)..<Int(token.origin.upperBound)], as: UTF8.self)
    }
    #expect(clean.string == "he will not stop cafe")
    #expect(pieces == ["Hé", "won’t", "won’t", "STOP", "café"])
  }

  @Test("Full stops end sentences; commas, pauses and \"but\" end half sentences")
  func marks() {
    let tokens = Self.cleaner.clean("he left, she stayed but cried. ok now... yes! no").tokens
    #expect(tokens.map(\.sentence) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
    #expect(tokens.map(\.half) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 5])
  }

  @Test("A very long text is read at both ends")
  func longText() {
    let text = "help me now " + String(repeating: "word ", count: 20_000) + "he has a knife"
    let clean = Self.cleaner.clean(text)
    #expect(clean.string.hasPrefix("help me now word"))
    #expect(clean.string.hasSuffix("word he has a knife"))
    #expect(clean.bytes.count < 25_000)
  }

  private func expect(_ example: Case) {
    #expect(Self.cleaner.clean(example.typed).string == example.read)
  }
}
