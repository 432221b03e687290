import Content
import Store

/// Proposals as a patch that `git apply` takes: each adds a line at the end of its intent's list of examples.
///
/// The lines before it, which git looks for, come from the content in use: a list ends with an example, never with a comment.
struct ExamplePatch {
  private let library: ContentLibrary
  /// Git is content with one line of context; three are usual.
  private static let mostContext = 3

  init(library: ContentLibrary) { self.library = library }

  /// - Parameter proposals: in the order in which their lines are to stand.
  func text(of proposals: [Proposal]) -> String {
    let known = Dictionary(grouping: proposals.filter { library.intent($0.intent) != nil }, by: \.intent)
    let gone = proposals.filter { library.intent($0.intent) == nil }
    let opening =
      "Examples proposed in the console, for content \(library.version.prefix(12)). Take them with: git apply FILE\n"
    let left = gone.map { "Left out: proposal \($0.id), because the content has no intent \($0.intent) any more.\n" }
    return opening + left.joined() + known.keys.sorted().map { file($0, known[$0] ?? []) }.joined()
  }

  private func file(_ intent: String, _ proposals: [Proposal]) -> String {
    let path = "Intents/\(intent.replacing(".", with: "/", maxReplacements: 1)).txt"
    let new = proposals.map { "+\($0.line)\n" }.joined()
    let tail = tail(of: path, intent)
    guard let first = tail.first else {
      return """
        diff --git a/\(path) b/\(path)
        new file mode 100644
        --- /dev/null
        +++ b/\(path)
        @@ -0,0 +1,\(proposals.count) @@
        \(new)
        """
    }
    return """
      diff --git a/\(path) b/\(path)
      --- a/\(path)
      +++ b/\(path)
      @@ -\(first.number),\(tail.count) +\(first.number),\(tail.count + proposals.count) @@
      \(tail.map { " \($0.line)\n" }.joined())\(new)
      """
  }

  /// The last lines of a list that follow on each other; none where there is no list.
  private func tail(of path: String, _ intent: String) -> [(number: Int, line: String)] {
    guard let examples = library.intent(intent)?.examples else { return [] }
    let lines =
      (examples.yes.filter { $0.file == path }.map { (number: $0.line, line: $0.text) }
      + examples.no.filter { $0.file == path }.map { (number: $0.line, line: "! \($0.text)") })
      .sorted { $0.number < $1.number }
    var tail: [(number: Int, line: String)] = []
    for line in lines.reversed().prefix(Self.mostContext) {
      guard tail.first.map({ $0.number == line.number + 1 }) ?? true else { break }
      tail.insert(line, at: 0)
    }
    return tail
  }
}
