import Messages
import Testing

@testable import Masking

/// Texts and what auditors see of them.
@Suite("Masking")
struct MaskedTests {
  /// What somebody texts, and how it reads.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var masked: String
    var testDescription: String { text }

    init(_ text: String, _ masked: String) { (self.text, self.masked) = (text, masked) }
  }

  static let cases = [
    Case("im dave, 07700 900123, he has a knife", "im [name], [number], he has a knife"),
    Case("my name is Will and i will run", "my name is [name] and i will run"),
    Case("he will mark me, i hope not", "he will mark me, i hope not"),
    Case("Mark said he will mark my card", "[name] said he will mark my card"),
    Case("flat 4b, 22 station road m14 5tq", "[address], [address] [postcode]"),
    Case("im 15 and my sister is 24", "im [age under 18] and my sister is [age]"),
    Case("do i have to be 18", "do i have to be 18"),
    Case("im 10 mins away", "im 10 mins away"),
    Case("dob 12/03/1994", "dob [date of birth]"),
    Case("court is on 12/03/2026", "court is on 12/03/2026"),
    Case("call 999 or 111 or 116 123", "call 999 or 111 or 116 123"),
    Case("its 50 quid for 30 min", "its 50 quid for 30 min"),
    Case("i met him in kent in england", "i met him in kent in england"),
    Case("reg AB12 CDE b4 2am", "reg [plate] b4 2am"),
    Case("a man called the police", "a man called the police"),
    Case("a man called zed followed me", "a man called [name] followed me"),
    Case("mail dave dot smith at gmail dot com", "mail [email]"),
    Case("d\u{200B}ave hit me", "[name] hit me"),
    Case("٠٧٧٠٠ ٩٠٠١٢٣ rang", "[number] rang"),
    Case("a punter called fat dave robbed me", "a punter called [name] robbed me"),
    Case("Auntie Mei took my phone", "[name] took my phone"),
    Case("zdenka said he hit her", "[name] said he hit her"),
    Case("the buzzer says J. Marchetti", "the buzzer says [name]"),
    Case("black audi ku18", "black audi [plate]"),
    Case("its m14 5tq, 11c", "its [postcode], [address]"),
    Case("hes sugar.daddy.ken on there", "hes [name] on there"),
    Case("im at 14b rosslyn cresent, come", "im at [address], come"),
    Case("they keep us in the flat over the launderette, Cobb Street", "they keep us in the [address], [address]"),
    Case("birch lane 12", "[address]"),
    Case("my dob is 3rd of the 4th 91", "my dob is [date of birth]"),
    Case("she turns 18 on 3 feb", "she turns [age under 18] [date of birth]"),
    Case("im 19 in june on the 4th", "im [date of birth]"),
    Case("they call him snakes", "they call him [name]"),
    Case("they call me names", "they call me names"),
    Case("dave stabd me", "[name] stabd me"),
    Case("took 40 paracetmol", "took 40 paracetmol"),
    Case("i stand on the street at 2 then 4 more", "i stand on the street at 2 then 4 more"),
    Case("", ""),
  ]

  @Test("Secrets become words in brackets", arguments: cases)
  func reads(_ example: Case) {
    #expect(mask(example.text) == example.masked)
  }

  @Test("What is masked is counted")
  func counts() {
    #expect(Masked("dave and priya, 07700 900123").counts == [.name: 2, .number: 1])
    #expect(Masked(Redacted("im dave")).text == "im [name]")
  }

  @Test("A caller's places and helplines count")
  func passedIn() {
    let masker = Masker(places: ["Abbotskerswell", "Little Snoring"], helplines: ["07700 900999"])
    #expect(masker.mask("abbotskerswell or little snoring, 07700 900999") == "[place] or [place], 07700 900999")
    #expect(mask("ring 07700 900999") == "ring [number]")
  }

  @Test(
    "Words of danger stay beside every secret",
    arguments: ["knife", "gun", "raped", "bleeding", "police", "help", "locked", "strangled"])
  func danger(_ word: String) {
    for text in [
      "my name is dave \(word)", "im Dave \(word) at 12 elm road", "ask for \(word)", "called \(word)",
      "Dave \(word) Smith", "in \(word)",
    ] {
      #expect(MarkedText.words(mask(text)).contains(word), "\(text) became \(mask(text))")
    }
  }
}
