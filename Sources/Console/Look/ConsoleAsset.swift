/// A file that pages are shown with; it holds nothing of anybody.
struct ConsoleAsset: Sendable {
  var type: String
  var text: String

  static let all = [
    "/console.css": ConsoleAsset(type: "text/css; charset=utf-8", text: ConsoleStyle.css),
    "/console.js": ConsoleAsset(type: "text/javascript; charset=utf-8", text: ConsoleScript.text),
  ]
}
