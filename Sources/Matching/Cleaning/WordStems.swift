/// The stems of cleaned words, for putting texts beside each other that say the same.
package struct WordStems: Sendable {
  private let stemmer = Stemmer()

  /// Reads nothing and knows no content.
  package init() {}

  /// Each stem once, words that say little left out; all words where nothing else is left.
  package func stems(of cleaned: String) -> Set<String> {
    let words = cleaned.split(separator: " ").map(String.init)
    let telling = words.filter { !WordStems.small.contains($0) }
    return Set(
      (telling.isEmpty ? words : telling).map { String(decoding: stemmer.stem(Array($0.utf8)), as: UTF8.self) })
  }

  private static let small: Set<String> = [
    "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
    "do", "does", "for", "from", "get", "got", "had", "has", "have", "he", "hello", "her", "hey", "hi", "him", "his",
    "how", "i", "if", "in", "is", "it", "its", "just", "me", "my", "of", "on", "or", "our", "please", "she", "so",
    "some", "that", "the", "their", "them", "there", "they", "this", "to", "was", "we", "were", "what", "when", "where",
    "which", "who", "will", "with", "would", "you", "your",
  ]
}
