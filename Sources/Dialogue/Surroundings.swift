package import Content

/// All that a conversation may know of the world: values, passed in.
package struct Surroundings: Sendable {
  /// The content of this turn; another version may be in use at the next one.
  package var library: ContentLibrary
  /// Seconds since 1970: decides which lines are open, and which records are past their review.
  package var now: Double
  /// Decides the sentence of the slot `{team}` and what HUMAN is answered.
  package var staffing: Staffing
  /// A text that it does not cover, or that names a record which it does not cover, is replaced by names and numbers alone.
  package var approval: Approval
  /// The operator's names, from the configuration.
  package var house: House
  /// Subjects without their language that staff took out of use: `intent:law.tax`, `record:samaritans`.
  package var withdrawn: Set<String>
  /// The standard ones, except in tests.
  package var limits: Limits
  /// When somebody is on duty within the next days, in seconds since 1970; nil: as `staffing` says, at any hour.
  package var onCall: [Range<Double>]?
  /// The line of this turn's person.
  package var line: PhoneLine

  /// The world as it is at one moment.
  package init(
    library: ContentLibrary, now: Double, staffing: Staffing, approval: Approval, house: House,
    withdrawn: Set<String> = [], limits: Limits = Limits(), onCall: [Range<Double>]? = nil,
    line: PhoneLine = PhoneLine()
  ) {
    self.library = library
    self.now = now
    self.staffing = staffing
    self.approval = approval
    self.house = house
    self.withdrawn = withdrawn
    self.limits = limits
    self.onCall = onCall
    self.line = line
  }
}

extension Surroundings {
  /// Whether staff would come who are called at a moment.
  func coversStaff(at moment: Double) -> Bool {
    onCall.map { $0.contains { $0.contains(moment) } } ?? (staffing != .nobody)
  }

  /// Whether anybody is on duty now or later.
  var hasStaffToCome: Bool { onCall.map { $0.contains { $0.upperBound > now } } ?? (staffing != .nobody) }

  /// Whether a text may be said in full: approved, and not taken out of use by staff in all languages together.
  func maySay(_ subject: String) -> Bool {
    let name = subject.lastIndex(of: ":").map { String(subject[..<$0]) } ?? subject
    return approval.covers(subject) && !withdrawn.contains(name)
  }
}

/// Which texts may be said in full.
package enum Approval: Sendable, Equatable {
  /// All of them: in demo mode, which listens on loopback alone.
  case everything
  /// Those that somebody signed off, by subject: `intent:law.selling:en`.
  case only(Set<String>)

  /// Whether the text of that subject may be said.
  func covers(_ subject: String) -> Bool {
    switch self {
    case .everything: true
    case .only(let subjects): subjects.contains(subject)
    }
  }
}

/// What may truthfully be said about staff.
package enum Staffing: String, Sendable, Codable, CaseIterable {
  /// Nobody can be alerted.
  case nobody
  /// An alert goes out together with this reply.
  case alerted
  /// A member of staff has opened the conversation.
  case opened

  /// The id of the sentence that says so.
  var textID: String {
    switch self {
    case .nobody: "team-nobody"
    case .alerted: "team-alerted"
    case .opened: "team-opened"
    }
  }
}

/// Who runs this helpline, for the slots of texts.
package struct House: Sendable, Equatable {
  /// The slot `{service}`; the configuration allows 20 characters, because SMS is short.
  package var service: String
  /// The slot `{operator}`: the organisation that answers for the service, at most 30 characters.
  package var operatorName: String
  /// How long messages are kept, in words: `30 days`.
  package var retention: String
  /// What staff do when a child is at risk.
  package var underAge: UnderAgePolicy

  /// The names that texts may use.
  package init(
    service: String, operatorName: String, retention: String, underAge: UnderAgePolicy = .mayTell
  ) {
    self.service = service
    self.operatorName = operatorName
    self.retention = retention
    self.underAge = underAge
  }
}

/// What an organisation's staff do when somebody under 18 is at risk. The person is told; there is no policy of keeping
/// it secret, and none of reporting in silence.
package enum UnderAgePolicy: String, Sendable, CaseIterable {
  /// Staff decide, and may tell those who protect children.
  case mayTell = "may-tell"
  /// Staff have to tell them.
  case mustTell = "must-tell"

  /// The id of the sentence that says so, the slot `{under-18}`.
  var textID: String { "under-18-\(rawValue)" }
}

/// Bounds that keep every conversation finite.
package struct Limits: Sendable, Equatable {
  /// Seconds that numbered choices stay valid.
  package var choices: Double = 30 * 60
  /// Seconds of silence after which an open question is closed.
  package var session: Double = 4 * 60 * 60
  /// Seconds that a member of staff has to answer an emergency before the machine gives the numbers.
  package var unanswered: Double = 60
  /// Seconds after which the person hears that nobody has come yet, each counted from the one before.
  package var waiting: [Double] = [10 * 60, 30 * 60]
  /// Seconds between the two questions of a check-in, and between the second one and the alarm.
  package var checkIn: Double = 10 * 60
  /// Most texts that one event may cause.
  package var texts = 4
  /// Most steps of a flow that lead on by themselves.
  package var steps = 8

  /// The limits of the house.
  package init() {}
}
