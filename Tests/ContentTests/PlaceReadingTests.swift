import Content
import Testing

/// The places of this project, read once.
enum ProjectPlaces {
  static let index: Result<PlaceIndex, any Error> = Result {
    try #require(ContentLoader.load(try ProjectContent.folder.files()).library).places
  }
}

/// A text, and the places that it names; `?` before a place is a guess, `/` divides candidates.
struct PlaceCase: Sendable, CustomTestStringConvertible, ExpressibleByArrayLiteral {
  let text: String
  let mentions: [String]

  init(arrayLiteral elements: String...) {
    text = elements.first ?? ""
    mentions = Array(elements.dropFirst())
  }

  var testDescription: String { text }
}

@Suite("Places in a text")
struct PlaceReadingTests {
  @Test("are understood", arguments: plain + misspelt + postcodes + shared + words)
  func understood(_ example: PlaceCase) throws {
    let reading = try ProjectPlaces.index.get().read(example.text)
    let found = reading.mentions.map { mention in
      (mention.isGuess ? "?" : "") + mention.candidates.map(\.description).joined(separator: " / ")
    }
    #expect(found == example.mentions)
  }

  @Test("are not seen where there are none", arguments: nothing)
  func notSeen(_ text: String) throws {
    #expect(try ProjectPlaces.index.get().read(text).mentions == [])
  }

  @Test("the tables of cases are not empty")
  func enough() {
    #expect((Self.plain + Self.misspelt + Self.postcodes + Self.shared + Self.words).count + Self.nothing.count >= 80)
  }

  static let plain: [PlaceCase] = [
    ["im in chesterfield", "Chesterfield, Derbyshire"],
    ["Chesterfield", "Chesterfield, Derbyshire"],
    ["CHESTERFIELD", "Chesterfield, Derbyshire"],
    ["is there anything in sevenoaks", "Sevenoaks, Kent"],
    ["nr seven oaks", "Sevenoaks, Kent"],
    ["Seven Oaks way", "Sevenoaks, Kent"],
    ["glasgow", "Glasgow, Scotland"],
    ["bristol way", "Bristol, England"],
    ["any help around Leeds please", "Leeds, England"],
    ["i live in stoke on trent", "Stoke-on-Trent, England"],
    ["newcastle upon tyne", "Newcastle upon Tyne, England"],
    ["newcastle on tyne", "Newcastle upon Tyne, England"],
    ["hull", "Kingston upon Hull, Hull"],
    ["tunbridge wells", "Royal Tunbridge Wells, Kent"],
    ["near bury st edmunds", "Bury St Edmunds, Suffolk"],
    ["caerdydd", "Cardiff, Wales"],
    ["abertawe", "Swansea, Wales"],
    ["londonderry", "Derry, Derry City and Strabane"],
    ["belfast, northern ireland", "Belfast, Northern Ireland"],
    ["derbyshire", "Derbyshire"],
    ["somewhere in kent", "Kent"],
    ["im in west yorkshire", "West Yorkshire"],
    ["scotland", "Scotland"],
    ["wales", "Wales"],
    ["northern ireland", "Northern Ireland"],
    ["Chesterfield, Derbyshire", "Chesterfield, Derbyshire"],
    ["weston super mare", "Weston-super-Mare, North Somerset"],
    ["i got kicked out in brighton last night", "Brighton, Brighton and Hove"],
    ["my mate in plymouth is hurt", "Plymouth, England"],
    ["moving from leeds to bristol", "Leeds, England", "Bristol, England"],
  ]

  static let misspelt: [PlaceCase] = [
    ["Chesterfeild", "?Chesterfield, Derbyshire"],
    ["im in chesterfeild", "?Chesterfield, Derbyshire"],
    ["chestefield way", "?Chesterfield, Derbyshire"],
    ["sevenoakes", "?Sevenoaks, Kent"],
    ["near tunbrige wells", "?Royal Tunbridge Wells, Kent"],
    ["manchestr", "?Manchester, England"],
    ["in birmingam", "?Birmingham, England"],
    ["edinbrugh", "?Edinburgh, Scotland"],
    ["glasgw", "?Glasgow, Scotland"],
    ["in leicster", "?Leicester, England"],
    ["from midlesborough", "?Middlesbrough, England"],
    ["notingham", "?Nottingham, England"],
    ["sheffeild", "?Sheffield, England"],
    ["in gilingham", "?Gillingham, Medway / Gillingham, Dorset"],
    ["lester", "Leicester, England"],
  ]

  static let postcodes: [PlaceCase] = [
    ["s40", "S40, Chesterfield"],
    ["S40 1AB", "S40, Chesterfield"],
    ["s401ab", "S40, Chesterfield"],
    ["im in S40 1AB need help", "S40, Chesterfield"],
    ["TN13", "TN13, Sevenoaks"],
    ["tn13 1xx", "TN13, Sevenoaks"],
    ["any help near tn13", "TN13, Sevenoaks"],
    ["sw1a 1aa", "SW1A, London"],
    ["EC1A", "EC1A, London"],
    ["m8 0px", "M8, Manchester"],
    ["in m8", "M8, Manchester"],
    ["postcode de4", "DE4, Matlock"],
    ["BT1", "BT1, Belfast"],
    ["chesterfield s40", "S40, Chesterfield"],
    ["staveley s43", "Staveley, Derbyshire"],
    ["G1 1AA", "G1, Glasgow"],
  ]

  static let shared: [PlaceCase] = [
    ["newport", "Newport, Wales / Newport, Isle of Wight / Newport, Telford and Wrekin"],
    ["richmond", "Richmond, Greater London / Richmond, North Yorkshire"],
    ["newport isle of wight", "Newport, Isle of Wight"],
    ["Newport, Essex", "Newport, Essex"],
    ["newport wales", "Newport, Wales"],
    ["richmond north yorkshire", "Richmond, North Yorkshire"],
    ["richmond, london", "Richmond, Greater London"],
    ["bangor northern ireland", "Bangor, Ards and North Down"],
    ["bangor in wales", "Bangor, Gwynedd"],
    ["ash kent", "Ash, Kent"],
  ]

  static let words: [PlaceCase] = [
    ["reading", "Reading, England"],
    ["im in reading", "Reading, England"],
    ["i live in Reading near the station", "Reading, England"],
    ["im from bury", "Bury, England"],
    ["near deal", "Deal, Kent"],
    ["in bath rn", "Bath, Bath and North East Somerset"],
    ["i stay over at Sandwich sometimes", "Sandwich, Kent"],
    ["ware", "Ware, Hertfordshire"],
    ["based in rugby", "Rugby, Warwickshire"],
    ["hope", "Hope, Flintshire / Hope, Derbyshire"],
  ]

  static let nothing = [
    "reading a book", "im reading this", "Reading is hard for me", "having a bath", "in the bath", "made a sandwich",
    "i ware a coat", "watching rugby", "no big deal", "deal with it", "bury the hatchet", "interested in reading",
    "they sale stuff", "i hope so", "in law", "my mother in law hit me", "send help", "over there", "its march",
    "street work", "london road", "M8 u ok", "b4 i go", "on the m25", "vitamin b12", "co2 alarm", "he is my mate m8",
    "in trouble", "in danger", "in hiding", "in prison", "from a friend", "near me", "in hospital", "help", "",
    "im scared", "can i get tested", "my friend Shirley hit me", "g4s came", "ps5", "i need it l8r", "in pain",
    "are you a real person", "in a hotel", "from work", "in the house", "in my car", "he was in bed",
    "nowhere to sleep",
  ]
}

@Suite("What is kept of a place")
struct PlacePrivacyTests {
  @Test(
    "of a postcode only its first half",
    arguments: ["S40 1AB", "s401ab", "TN13 1XX", "my postcode is SW1A 1AA", "im at S40 1AB, Chesterfield"])
  func outwardOnly(_ text: String) throws {
    let reading = try ProjectPlaces.index.get().read(text)
    let place = try #require(reading.place)
    #expect(place.kind == .postcode)
    let kept = String(describing: reading).lowercased()
    for half in ["1ab", "1xx", "1aa"] { #expect(!kept.contains(half)) }
  }
}

@Suite("Reading places")
struct PlaceIndexTests {
  @Test("gives the same each time")
  func deterministic() throws {
    let index = try ProjectPlaces.index.get()
    let again = try #require(ContentLoader.load(try ProjectContent.folder.files()).library).places
    for text in PlaceReadingTests.misspelt.map(\.text) + PlaceReadingTests.shared.map(\.text) {
      #expect(index.read(text) == again.read(text))
    }
  }

  @Test("is quick, also of a long text")
  func quick() throws {
    let index = try ProjectPlaces.index.get()
    let text = String(repeating: "i was somwhere near chesterfeild abcdefghij when unknownword hapened ", count: 40)
    let clock = ContinuousClock()
    _ = index.read(text)
    let times = (0..<20).map { _ in clock.measure { _ = index.read(text) } }
    // A 2,700 letter text; a message of two SMS is a tenth of it. The bound leaves room for a busy machine.
    #expect(try #require(times.min()) < .milliseconds(5))
    let short = (0..<20).map { _ in clock.measure { _ = index.read("any help for workers near chesterfeild pls") } }
    #expect(try #require(short.min()) < .milliseconds(1))
  }

  @Test("knows all 124 postcode areas, and none that is not there")
  func areas() throws {
    let index = try ProjectPlaces.index.get()
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let codes = letters + letters.flatMap { first in letters.map { first + $0 } }
    #expect(codes.count { index.place(outward: $0 + "1") != nil } == 124)
    #expect(index.place(outward: "S40")?.county == "Derbyshire")
    #expect(index.place(outward: "TN13")?.county == "Kent")
    #expect(index.place(outward: "TN16")?.county == nil)
    #expect(index.place(outward: "ZZ1") == nil)
    #expect(index.place(outward: "S40 1AB") == nil)
  }

  @Test("names of one key are told apart by county")
  func namesakes() throws {
    let found = try ProjectPlaces.index.get().places(named: "St. Ives")
    #expect(Set(found.map(\.county)) == ["Cornwall", "Cambridgeshire"])
  }
}

@Suite("A broken table of places")
struct PlaceFileTests {
  @Test(
    "is reported with its line",
    arguments: [
      ("places.tsv", "Sevenoaks\t\tengland\tKent\tmany\t\n", 1),
      ("places.tsv", "# ok\nSevenoaks\t\tfrance\tKent\t1\t\n", 2),
      ("counties.tsv", "Kent\n", 1), ("postcode-areas.tsv", "S45-S40\tChesterfield\tengland\tDerbyshire\n", 1),
      ("postcode-areas.tsv", "S\tSheffield\tengland|mars\t\n", 1), ("postcode-areas.tsv", "S40-TN1\tX\tengland\t\n", 1),
      ("not-places.txt", "two\twords\n", 1),
    ])
  func reported(_ file: String, _ text: String, _ line: Int) {
    let path = "Conversations/_places/\(file)"
    let problems = ContentLoader.load(SampleProject.files(changing: [path: text])).problems
    #expect(problems.contains { $0.file == path && $0.line == line && $0.severity == .error })
  }

  @Test("of another name is refused")
  func misplaced() {
    let problems = ContentLoader.load(SampleProject.files(changing: ["Conversations/_places/towns.csv": ""])).problems
    #expect(problems.contains { $0.message.contains("places.tsv") })
  }
}
