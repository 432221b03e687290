import HTTPTypes
import Hummingbird
import NIOCore

/// A file that the chat is shown with; it holds nothing of anybody.
struct ChatAsset: Sendable {
  var path: String
  var type: String
  var text: String
  /// Whether pages of other sites may load it.
  var isForOthers = false

  static func all(_ settings: ChatSettings) -> [ChatAsset] {
    let own = [
      ChatAsset(path: "/chat/style.css", type: "text/css; charset=utf-8", text: ChatStyle.css),
      ChatAsset(path: "/chat/chat.js", type: "text/javascript; charset=utf-8", text: ChatScript.text),
    ]
    guard !settings.embed.isEmpty else { return own }
    let embed = EmbedScript.text(origins: settings.embed, exit: settings.exit)
    return own + [
      ChatAsset(path: "/chat/embed.js", type: "text/javascript; charset=utf-8", text: embed, isForOthers: true)
    ]
  }

  var response: Response {
    var headers = ChatAsset.headers(type)
    if let name = HTTPField.Name("Cross-Origin-Resource-Policy") {
      headers[name] = isForOthers ? "cross-origin" : "same-origin"
    }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// Nothing is kept: in a cache it would tell that this page was open. Nobody is told where somebody came from.
  static func headers(_ type: String) -> HTTPFields {
    var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
    if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
    return headers
  }
}
