/// Words and phrases of everyday English that mean nearly the same, or are said of the same thing; a line is a group,
/// and one that ends with a comma goes on in the next.
///
/// Written for this project from general knowledge of the language. A word may stand in several groups, in any of its
/// endings; a phrase has two or three words, as texts are read ("can not", not "can't"). Groups of one trade belong
/// into content.
enum SynonymGroups {
  static let all = [talk, doing, moneyAndLaw, life, world, WordKinds.text]

  /// The members of each group.
  static var members: [[Substring]] {
    var groups: [[Substring]] = []
    var isOpen = false
    for line in all.joined(separator: "\n").split(separator: "\n") {
      let members = line.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      if isOpen { groups[groups.count - 1] += members } else { groups.append(members) }
      isOpen = line.hasSuffix(",")
    }
    return groups
  }
}
