import CQRCode

/// A text as a QR code (ISO/IEC 18004), to be drawn by a page: one path of dark modules on a light ground.
struct QRPicture: Equatable {
  /// Modules along a side, with the quiet zone of four that the standard asks for.
  let side: Int
  /// The dark modules as an SVG path, in units of a module.
  let path: String

  /// Nil for a text that is too long for any code, or where there is no memory.
  init?(_ text: String) {
    // Medium correction: a screen is not torn, but it may glare. As bytes, because case matters in a link.
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    side = width + 2 * QRPicture.quietZone
    path = (0..<width * width).filter { code.pointee.data[$0] & 1 == 1 }.map { place in
      "M\(place % width + QRPicture.quietZone) \(place / width + QRPicture.quietZone)h1v1h-1z"
    }.joined()
  }

  private static let quietZone = 4
}
