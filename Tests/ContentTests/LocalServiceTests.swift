import Content
import Testing

@Suite("Local services")
struct LocalServiceTests {
  private static let file = "Conversations/_services/test.yaml"
  private static let good = """
    a-service:
      organization: An organisation
      name: A service
      description: It helps.
      needs: [housing]
      phones:
        - number: "01632 960001"
      schedule: Mon-Fri 09:00-17:00
      service_area: [{county: Kent}]
      send: full
      checked: 2026-11-21
      review_by: 2027-02-21
      source: https://example.org/page
    """

  private static func load(_ text: String) -> (library: ContentLibrary?, problems: [Problem]) {
    ContentLoader.load(SampleProject.files(changing: [file: text]))
  }

  @Test("are read with all that may be sent of them")
  func reads() throws {
    let (library, problems) = Self.load(Self.good)
    #expect(problems == [])
    let service = try #require(library?.services.first)
    #expect(service.text?.raw == "A service: 01632 960001, Mon-Fri 09:00-17:00.")
    #expect(service.areas == [ServiceArea(.county, "Kent")])
    #expect(library?.unsigned.contains { $0.subject.description == "service:a-service" } == true)
  }

  @Test(
    "say no more than may be sent",
    arguments: [
      ("send: full", "send: number", "A service: 01632 960001."), ("send: full", "send: name", "A service."),
      ("send: full", "send: website\n  url: https://example.org/", "A service: example.org."),
      ("send: full", "send: helpline\n  through: samaritans", "A service: {samaritans}."),
      ("send: full", "send: name\n  through: samaritans", "A service: ask {samaritans}."),
    ])
  func bounded(_ old: String, _ new: String, _ said: String) throws {
    let (library, problems) = Self.load(Self.good.replacing(old, with: new))
    #expect(problems == [])
    #expect(library?.services.first?.text?.raw == said)
  }

  @Test("that nobody has confirmed need no proof and are never sent")
  func unverified() throws {
    let lines = Self.good.split(separator: "\n").filter { line in
      !["checked", "review_by", "source", "service_area"].contains { line.contains($0) }
    }
    let text = lines.joined(separator: "\n").replacing("send: full", with: "send: never")
    let (library, problems) = Self.load(text)
    #expect(problems == [])
    let service = try #require(library?.services.first)
    #expect(service.text == nil)
    #expect(library?.isSigned(service) == false)
  }

  @Test(
    "with a mistake are reported at their line",
    arguments: [
      ("  source: https://example.org/page", "", 2, "source"),
      ("https://example.org/page", "http://example.org", 13, "https"),
      ("  checked: 2026-11-21\n", "", 2, "checked"), ("2027-02-21", "2026-01-01", 12, "not after"),
      ("  schedule: Mon-Fri 09:00-17:00", "  schedule: not stated", 10, "send: number"),
      ("[housing]", "[hosing]", 5, "housing"), ("{county: Kent}", "{shire: Kent}", 9, "shire"),
      ("{county: Kent}", "{nation: france}", 9, "nation"), ("{county: Kent}", "{district: Sevenoaks}", 9, "holds"),
      ("01632 960001", "call us", 7, "phone number"), ("send: full", "send: full\n  status: defunct", 10, "defunct"),
      ("send: full", "send: helpline\n  through: nobody", 11, "nobody"),
      ("A service", "A service\u{2019}s", 1, "plain SMS"),
      ("send: full", "send: website", 10, "url"),
    ])
  func reported(_ old: String, _ new: String, _ line: Int, _ word: String) {
    let problems = Self.load(Self.good.replacing(old, with: new, maxReplacements: 1)).problems
    #expect(
      problems.contains { $0.file == Self.file && $0.line == line && $0.message.contains(word) },
      "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test("of one id in two files are reported")
  func doubles() {
    let files = SampleProject.files(changing: [Self.file: Self.good, "Conversations/_services/two.yaml": Self.good])
    #expect(ContentLoader.load(files).problems.contains { $0.message.contains("already defined") })
  }

  @Test("with a blocked word are reported", arguments: ["An organisation", "01632 960 001"])
  func blocked(_ word: String) {
    let files = SampleProject.files(changing: [Self.file: Self.good, "Conversations/_blocked.yaml": "- \"\(word)\"\n"])
    #expect(
      ContentLoader.load(files).problems.contains { $0.file == Self.file && $0.message.contains("never be sent") })
  }

  @Test("that cover no known place are reported", arguments: ["{county: Kentt}", "{town: Nowhere}", "{town: Newport}"])
  func unknownPlace(_ area: String) throws {
    let places = try ProjectContent.folder.files().files.filter { $0.path.contains("/_places/") }
    #expect(places.count == 4)
    let text = Self.good.replacing("{county: Kent}", with: area)
    let sample = SampleProject.files(changing: [Self.file: text]).files
    let problems = ContentLoader.load(ContentFiles(sample + places)).problems
    #expect(problems.contains { $0.file == Self.file && $0.line == 1 }, "\(problems)")
  }
}

@Suite("Services for a place")
struct ServiceFinderTests {
  private static let today = Day("2026-11-22")

  /// Ids of the project's services for what a text names.
  private static func found(_ text: String, _ need: LocalService.Need?, on day: String = "2026-11-22") throws
    -> [String]
  {
    let library = try #require(ContentLoader.load(try ProjectContent.folder.files()).library)
    let place = try #require(library.places.read(text).place)
    let today = try #require(Day(day))
    let findings = ServiceFinder.services(
      near: place, for: need.map { [$0] } ?? [], among: library.services, today: today
    ) { library.directory[$0]?.vital == true }
    #expect(findings == findings.sorted { $0.nearness < $1.nearness })
    return findings.map(\.service.id)
  }

  @Test(
    "are the nearest first, then those of the nation",
    arguments: [
      (
        "im in chesterfield", LocalService.Need.mentalHealth,
        ["chesterfield-safe-haven", "derbyshire-mental-health", "national-nhs-111-mental"]
      ),
      ("S40 1AB", .domesticAbuse, ["derbyshire-domestic-abuse", "derbyshire-victim-services", "national-galop"]),
      ("buxton derbyshire", .sexualAssault, ["derbyshire-millfield-house", "national-rape-crisis"]),
      ("sevenoaks", .domesticAbuse, ["west-kent-davss", "kent-domestic-abuse", "national-galop"]),
      ("TN13", .council, ["sevenoaks-council"]), ("dover", .housing, ["kent-porchlight", "national-shelter"]),
      ("kent", .sexualAssault, ["kent-beech-house", "national-rape-crisis"]),
      ("glasgow", .sexualAssault, ["national-sarc-scotland"]), ("belfast", .sexWork, ["national-num"]),
      ("cardiff", .domesticAbuse, ["national-galop", "national-live-fear-free", "national-mens-advice"]),
      ("derby", .domesticAbuse, ["national-galop", "national-mens-advice", "national-domestic-abuse"]),
    ])
  func nearestFirst(_ text: String, _ need: LocalService.Need, _ ids: [String]) throws {
    #expect(try Self.found(text, need) == ids)
  }

  @Test("a postcode on a border of counties is served by neither for sure")
  func border() throws {
    #expect(try !Self.found("TN16", .domesticAbuse).contains("kent-domestic-abuse"))
    #expect(try !Self.found("S21", .domesticAbuse).contains("derbyshire-domestic-abuse"))
  }

  @Test("past their review are withheld, vital numbers apart")
  func overdue() throws {
    #expect(try Self.found("buxton derbyshire", .sexualAssault, on: "2030-01-01") == ["national-rape-crisis"])
    #expect(try Self.found("buxton derbyshire", .council, on: "2030-01-01") == [])
  }

  @Test("that may not be sent, or do not run, are never found")
  func withheld() throws {
    let proof = Proof(
      sources: [], checked: try #require(Day("2026-11-21")), reviewBy: try #require(Day("2027-02-21")))
    let area = ServiceArea(.nation, "england")
    let place = Place(kind: .town, name: "X", town: "X", nations: [.england])
    let services = [
      LocalService(
        id: "a", organization: "A", name: "A", description: "A", needs: [.legal], areas: [area], send: .never,
        proof: proof),
      LocalService(
        id: "b", organization: "B", name: "B", description: "B", needs: [.legal], areas: [area], status: .defunct,
        send: .name,
        proof: proof),
      LocalService(
        id: "c", organization: "C", name: "C", description: "C", needs: [.legal], areas: [area], send: .name),
    ]
    let today = try #require(Self.today)
    #expect(ServiceFinder.services(near: place, for: [], among: services, today: today) == [])
  }

  @Test("the project has services of its two counties, each with proof and something to send")
  func project() throws {
    let library = try #require(ContentLoader.load(try ProjectContent.folder.files()).library)
    for county in ["Kent", "Derbyshire"] {
      #expect(library.services.count { $0.areas.contains(ServiceArea(.county, county)) } >= 3)
    }
    for service in library.services { #expect((service.text != nil) == (service.proof != nil)) }
  }
}
