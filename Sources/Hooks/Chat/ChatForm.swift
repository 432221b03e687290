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

  init(body: [UInt8]) {
    let form = FormBody(body)
    token = form.text("token").flatMap { ChatToken.isValid($0) ? $0 : nil }
    message = form.text("message").flatMap { ChatToken.isValid($0) ? $0 : nil } ?? ChatToken.make()
    looks = form.text("look") != nil
    if looks { draft = form.text("text") ?? "" }
    text = looks ? nil : form.text("text").flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
