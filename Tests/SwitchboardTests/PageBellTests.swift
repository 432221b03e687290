import Switchboard
import Testing

@Suite("Bells of open pages")
struct PageBellTests {
  /// How often a bell rings until it is ended.
  private static func count(_ bell: PageBell) async -> Int {
    var rings = 0
    for await _ in bell.rings { rings += 1 }
    return rings
  }

  @Test("It rings at once, and many rings are one")
  func once() async {
    let pages = PageBells()
    let bell = pages.listen(to: 7)
    bell.end()
    #expect(await Self.count(bell) == 1)
  }

  @Test("A server that ends closes all bells, those that come later too")
  func closing() async {
    let pages = PageBells()
    let early = pages.listen(to: 7)
    pages.close()
    let late = pages.listen(to: 7)
    #expect(await Self.count(early) == 1)
    #expect(await Self.count(late) == 0)
  }

  @Test(
    "Only the standard's line ends are line ends",
    arguments: zip(
      ["a\nb", "a\r\nb", "a\u{2028}b", ""],
      ["data: a\ndata: b\n", "data: a\ndata: b\n", "data: a\u{2028}b\n", "data: \n"]))
  func wire(_ text: String, _ data: String) {
    #expect(ServerEvent("reply", text).wire == "event: reply\n\(data)\n")
  }
}
