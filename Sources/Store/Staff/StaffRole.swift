/// What a member of staff may do; an account has a set of them. The words are stored and stand in commands.
package enum StaffRole: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Reads conversations, redacted and without names or numbers, and rates answers.
  case auditor
  /// Reads and answers those who ask for a person, and sees numbers for a reason.
  case responder
  /// Looks after content: withdraws, sees what is unsigned, overdue or not understood.
  case editor
  /// Looks after accounts, settings and the access log. By itself it reads no conversation.
  case admin

  package static func < (a: StaffRole, b: StaffRole) -> Bool { a.rawValue < b.rawValue }
}

/// An account of the console, as staff see it in a list; secrets are elsewhere.
package struct StaffAccount: Sendable, Equatable {
  /// Never given twice.
  package var id: Int64
  /// Unique without regard to case; it stands in the access log.
  package var name: String
  /// Empty only for nobody.
  package var roles: Set<StaffRole>
  /// Whether it can log in.
  package var state: State
  /// Seconds since 1970; nil before the first log-in.
  package var lastLogin: Double?
  /// Seconds since 1970; in the past when nothing is locked.
  package var lockedUntil: Double

  /// Where an account stands.
  package enum State: String, Sendable {
    /// Waits for its set-up link to be used.
    case invited
    case active
    /// Kept, because the access log names it.
    case disabled
  }

  /// Whoever is not logged in.
  package static let nobody = StaffAccount(
    id: 0, name: "nobody", roles: [], state: .disabled, lastLogin: nil, lockedUntil: 0)

  /// An account.
  package init(
    id: Int64, name: String, roles: Set<StaffRole>, state: State, lastLogin: Double?, lockedUntil: Double
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.state = state
    self.lastLogin = lastLogin
    self.lockedUntil = lockedUntil
  }

  /// Whether a name is 2 to 40 letters, digits, spaces, dots, hyphens and apostrophes, and begins with a letter.
  package static func isName(_ name: String) -> Bool {
    (2...40).contains(name.unicodeScalars.count) && name.first?.isLetter == true && name.last?.isWhitespace == false
      && name.allSatisfy { $0.isLetter || $0.isNumber || " .-'’".contains($0) }
  }

  /// By this a name is found.
  static func key(_ name: String) -> String { name.lowercased() }

  /// Roles as stored: words in the order of the alphabet, with commas.
  static func text(_ roles: Set<StaffRole>) -> String { roles.sorted().map(\.rawValue).joined(separator: ",") }

  /// Roles of a stored text; a word that this program does not know gives no right.
  static func roles(_ text: String) -> Set<StaffRole> {
    Set(text.split(separator: ",").compactMap { StaffRole(rawValue: String($0)) })
  }
}
