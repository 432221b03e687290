package import Content

/// All that a conversation may know of the world: values, passed in.
package struct Surroundings: Sendable {
  package var library: ContentLibrary
  /// Seconds since 1970.
  package var now: Double
  package var staffing: Staffing
  /// Whether texts that await sign-off may be said: only in demo mode.
  package var saysUnsigned: Bool
  package var house: House
  package var limits: Limits

  /// The world as it is at one moment.
  package init(
    library: ContentLibrary, now: Double, staffing: Staffing, saysUnsigned: Bool, house: House, limits: Limits = Limits()
  ) {
    self.library = library
    self.now = now
    self.staffing = staffing
    self.saysUnsigned = saysUnsigned
    self.house = house
    self.limits = limits
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
  package var service: String
  package var operatorName: String
  /// How long messages are kept, in words: `30 days`.
  package var retention: String

  /// The names that texts may use.
  package init(service: String, operatorName: String, retention: String) {
    self.service = service
    self.operatorName = operatorName
    self.retention = retention
  }
}

/// Bounds that keep every conversation finite.
package struct Limits: Sendable, Equatable {
  /// Seconds that numbered choices stay valid.
  package var choices: Double = 30 * 60
  /// Seconds of silence after which an open question is closed.
  package var session: Double = 4 * 60 * 60
  /// Most texts that one event may cause.
  package var texts = 4

  /// The limits of the house.
  package init() {}
}
