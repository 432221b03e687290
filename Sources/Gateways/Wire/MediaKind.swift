import Messages

extension MediaType {
  /// By the media type, and where the provider gives none, by the ending of the address. MMS without either is a picture.
  static func kind(_ media: Media) -> MessageKind {
    if let type = media.contentType, !type.isEmpty { return kind(type) }
    let path = media.url?.reveal().prefix { $0 != "?" && $0 != "#" } ?? ""
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return .image }
    return endings[name[name.index(after: dot)...].lowercased()] ?? .image
  }

  private static let endings: [String: MessageKind] = [
    "mp3": .audio, "amr": .audio, "ogg": .audio, "oga": .audio, "m4a": .audio, "aac": .audio, "wav": .audio,
    "opus": .audio, "mp4": .video, "3gp": .video, "3gpp": .video, "mov": .video, "webm": .video, "vcf": .contact,
    "pdf": .document, "doc": .document, "docx": .document, "txt": .document,
  ]
}
