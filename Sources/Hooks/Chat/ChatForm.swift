import Gateways

/// What the chat's form sends.
struct ChatForm {
  /// Nil when it is missing or not one of ours.
  var token: String?
  /// The id of this text, made with the page: the same when a browser sends the form again.
  var message: String
  /// Nil when nothing was typed.
  var text: String?
  /// Whether the person only looks for new replies.
  var looks: Bool
  /// What stays in the box then.
  var draft = ""
  /// How many replies the page shows.
  var seen: Int
  /// Whether our script asks, which needs no page.
  var isQuiet: Bool

  init(body: [UInt8]) {
    let form = FormBody(body)
    token = form.text("token").flatMap { ChatToken.isValid($0) ? $0 : nil }
    message = form.text("message").flatMap { ChatToken.isValid($0) ? $0 : nil } ?? ChatToken.make()
    seen = form.text("seen").flatMap { Int($0) }.map { min(max(0, $0), 1 << 30) } ?? 0
    isQuiet = form.text("quiet") != nil
    looks = form.text("look") != nil
    if looks { draft = form.text("text") ?? "" }
    text = looks ? nil : form.text("text").flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
