/// Where the word groups stand in a text.
struct Occurrences {
  /// For each place, where its entries begin in `entries`; one more at the end.
  private(set) var starts: [Int32] = []
  private(set) var entries: [Entry] = []

  struct Entry {
    var concept: Int32
    var end: Int32
  }

  init(_ text: RuleText, _ trie: ConceptTrie) {
    starts.reserveCapacity(text.count + 1)
    entries.reserveCapacity(text.count * 4)
    for place in 0..<text.count {
      starts.append(Int32(entries.count))
      trie.find(in: text, from: place) { entries.append(Entry(concept: $0, end: Int32($1))) }
    }
    starts.append(Int32(entries.count))
  }
}
