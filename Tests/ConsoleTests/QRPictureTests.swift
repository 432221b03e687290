import Testing

@testable import Console

@Suite("QR codes")
struct QRPictureTests {
  // The standard's symbols have 21 modules and 4 for each further version; 2,331 bytes are the most at medium correction.
  @Test(
    "grow with the text, with a quiet zone, and are none where the text is too long",
    arguments: [(1, 29), (14, 29), (15, 33), (2_331, 185), (2_332, nil)])
  func side(_ length: Int, _ side: Int?) {
    let picture = QRPicture(String(repeating: "a", count: length))
    #expect(picture?.side == side)
    #expect(picture?.path.hasPrefix("M4 4h1v1h-1z") != false)  // the finder pattern's corner
  }
}
