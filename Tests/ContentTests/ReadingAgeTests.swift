import Testing

@testable import Content

@Suite("Reading age")
struct ReadingAgeTests {
  @Test(
    "counts syllables",
    arguments: [
      ("the", 1), ("safe", 1), ("lives", 1), ("called", 1), ("table", 2), ("tables", 2), ("houses", 2), ("wanted", 2),
      ("handled", 2), ("churches", 2), ("used", 1), ("client", 2), ("quiet", 2), ("friend", 1), ("patient", 2),
      ("police", 2), ("violence", 3), ("people", 2), ("station", 2), ("special", 2), ("trial", 2), ("usual", 3),
      ("issue", 2), ("guard", 1), ("fuel", 2), ("information", 4), ("emergency", 4), ("video", 3), ("i'm", 1),
    ])
  func syllables(_ word: String, _ count: Int) { #expect(Syllables.count(word) == count) }

  @Test(
    "counts words and sentences, without numbers and names",
    arguments: [
      ("You can go home. It is safe.", 7, 2),
      ("In danger now: call 999.", 4, 2),
      ("Call Samaritans on 116 123, or text SHOUT.", 4, 1),
      ("I think I'm free?\nYes", 5, 2),
      ("In England and Wales it is legal.", 5, 1),
      ("NHS clinics are free, 24/7.", 3, 1),
      ("A well-run place; it (really) helps.", 7, 2),
      ("2014. 999! ", 0, 0),
    ])
  func counted(_ text: String, _ words: Int, _ sentences: Int) {
    let age = ReadingAge(text)
    #expect(age.words == words)
    #expect(age.sentences == sentences)
    #expect((age.years == nil) == (words == 0))
  }

  @Test("is Flesch and Kincaid's grade and five years")
  func formula() throws {
    // 7 words, 2 sentences, 7 syllables: 0.39 * 3.5 + 11.8 - 15.59 + 5
    let years = try #require(ReadingAge("You can go home. It is safe.").years)
    #expect(abs(years - 2.575) < 0.000_001)
  }

  @Test("above twelve is a warning at the first text, and a longer text behind MORE is none")
  func warned() throws {
    let hard =
      "Notwithstanding considerable international differences, organisations universally recommend professional advice."
    let old = "Selling sex is not a crime in England and Wales."
    let problems = ContentLoader.load(SampleProject.files(in: SampleProject.intent, replacing: old, with: hard))
      .problems
    #expect(problems.map(\.check) == ["reading age"])
    #expect(problems.map(\.line) == [25])
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.first?.message.contains("at most 12: use shorter sentences") == true)
    let more = SampleProject.files(in: SampleProject.intent, replacing: "More than that.", with: hard)
    #expect(ContentLoader.load(more).problems == [])
  }
}
