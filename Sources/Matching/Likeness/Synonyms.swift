/// Which groups of everyday English a word belongs to: "cancel", "stop" and "call off" are in one, all weekdays in
/// another.
///
/// With few examples this is what lets "how do I call it off" find "cancel my booking". The groups are written by
/// hand from general knowledge of English (`SynonymGroups`, `WordKinds`); a word may be in several.
struct Synonyms: Sendable {
  private var stems = KeyIndex(capacity: 4096)
  private var phrases = KeyIndex(capacity: 1024)
  private var groupsOfStem: [[Int32]] = []
  private var groupsOfPhrase: [[Int32]] = []
  private var starts = KeyIndex(capacity: 512)
  private(set) var count: Int32 = 0
  /// What the groups are, as a number.
  private(set) var fingerprint: UInt64 = 0

  /// A phrase has at most this many words.
  static let longest = 3

  /// The groups of English, and those of content: lists of words and phrases.
  init(_ own: [[String]] = []) {
    let stemmer = Stemmer()
    for members in SynonymGroups.members + own.map({ $0.map { $0[...] } }) {
      for member in members {
        let words = member.split(separator: " ")
        if words.count <= Synonyms.longest { add(words.map { Synonyms.hash($0, stemmer) }, to: count) }
      }
      count += 1
    }
  }

  private static func hash(_ word: Substring, _ stemmer: Stemmer) -> UInt64 {
    let stem = stemmer.stem(Array(word.utf8))
    return ByteStrings.hash(stem, 0, stem.count)
  }

  private mutating func add(_ stems: [UInt64], to group: Int32) {
    guard let first = stems.first else { return }
    // Added up, so that the order of members does not matter.
    fingerprint &+= stems.reduce(UInt64(group)) { KeyIndex.mixed($0 ^ $1) }
    if stems.count == 1 {
      Synonyms.add(group, at: self.stems.intern(KeyIndex.mixed(first)), to: &groupsOfStem)
    } else {
      _ = starts.intern(KeyIndex.mixed(first))
      let key = stems.dropFirst().reduce(first) { Synonyms.join($0, $1) }
      Synonyms.add(group, at: phrases.intern(KeyIndex.mixed(key)), to: &groupsOfPhrase)
    }
  }

  private static func add(_ group: Int32, at place: Int32, to lists: inout [[Int32]]) {
    if Int(place) == lists.count { lists.append([]) }
    if lists[Int(place)].last != group { lists[Int(place)].append(group) }
  }

  @inline(__always)
  private static func join(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9e37_79b9_7f4a_7c15 ^ second }

  /// The groups of a word, by the hash of its stem.
  func groups(ofStem hash: UInt64) -> [Int32] {
    let place = stems.find(KeyIndex.mixed(hash))
    return place < 0 ? [] : groupsOfStem[Int(place)]
  }

  /// Calls back for each phrase that begins at a place: its groups and its last place.
  @inline(__always)
  func phrases(in clean: CleanText, at start: Int, until end: Int, _ found: ([Int32], Int) -> Void) {
    var key = clean.tokens[start].hash
    guard starts.find(KeyIndex.mixed(key)) >= 0 else { return }
    var next = start + 1
    while next < end, next < start + Synonyms.longest {
      key = Synonyms.join(key, clean.tokens[next].hash)
      let place = phrases.find(KeyIndex.mixed(key))
      if place >= 0 { found(groupsOfPhrase[Int(place)], next) }
      next += 1
    }
  }
}

extension Synonyms {
  init(_ reader: inout TableReader) throws(KeptDamage) {
    stems = try KeyIndex(&reader)
    phrases = try KeyIndex(&reader)
    groupsOfStem = try Synonyms.lists(&reader)
    groupsOfPhrase = try Synonyms.lists(&reader)
    starts = try KeyIndex(&reader)
    count = try reader.one()
    fingerprint = try reader.one()
  }

  private static func lists(_ reader: inout TableReader) throws(KeptDamage) -> [[Int32]] {
    let all: [Int32] = try reader.array()
    let ends: [Int32] = try reader.array()
    var (lists, start): ([[Int32]], Int) = ([], 0)
    for end in ends {
      guard start <= end, end <= all.count else { throw KeptDamage() }
      lists.append(Array(all[start..<Int(end)]))
      start = Int(end)
    }
    return lists
  }

  func write(_ writer: inout TableWriter) {
    stems.write(&writer)
    phrases.write(&writer)
    for lists in [groupsOfStem, groupsOfPhrase] {
      writer.write(lists.flatMap { $0 })
      var end: Int32 = 0
      writer.write(
        lists.map { list in
          end += Int32(list.count)
          return end
        })
    }
    starts.write(&writer)
    writer.write(count)
    writer.write(fingerprint)
  }
}
