package import Dialogue
import Gateways
package import Logging
import Messages
import Metrics
package import Store
import Synchronization

/// The shell around the pure middle: ties store, clock and transport together. All doors write through it.
package final class Switchboard: Sendable {
  /// Doors only read it: what a message causes is written through the switchboard.
  package let store: Store
  /// A content reload replaces what stands on it.
  package let shelf: Shelf
  /// Read at the start; a change needs a restart.
  package let settings: SwitchboardSettings
  let spool: Spool
  let outside: Outside
  let logger: Logger
  /// How each account stands.
  let gateways: GatewayBoard
  /// What open pages of staff listen to.
  package let news = Newsroom()
  /// What open pages of people listen to.
  package let pages = PageBells()
  /// Rung when a reply was committed.
  let outbox = Doorbell()
  /// Rung when an alert was committed.
  let alarms = Doorbell()
  /// Rung when a timer or a deletion was committed.
  let timers = Doorbell()
  /// Rung once a second, to look what staff took out of use.
  let recalls = Doorbell()
  /// One counter a kind of message: making one costs more than the count.
  let messageCounters = Mutex<[MessageCount: Counter]>([:])
  /// Ways by which the newest alert failed for good: then replies must not say that staff were alerted.
  let deafChannels = Mutex<Set<String>>([])
  /// Who is on call; a reload replaces it.
  let roster: Mutex<Rota>
  /// What `staffedHours` last found.
  let cover = Mutex<Cover?>(nil)
  /// The helpline's own numbers, which are nobody's friend.
  let ownNumbers: Set<Redacted<String>>
  /// The names of the accounts by which any mobile number can be texted.
  let textingAccounts: Set<String>
  /// What `ways` last found.
  let reach = Mutex<Reach?>(nil)
  /// When each loop last turned.
  let pulse = Pulse()
  /// Certificates of gateways, by the address that they were fetched from.
  let certificates = Mutex<[String: String]>([:])
  /// Signed numbers of gateways that sign no body.
  let replays = Mutex(ReplayBook())
  /// When the timekeeper last looked for people who have been silent for too long, in seconds since 1970.
  let lastRetired = Mutex<Double>(-.infinity)
  /// The subjects that staff took out of use, as `WithdrawalWatch` last saw them.
  let withdrawn = Mutex<Set<String>>([])

  /// A switchboard over an opened store and checked content.
  package init(
    store: Store, spool: Spool, shelf: Shelf, settings: SwitchboardSettings, rota: Rota = Rota(), outside: Outside,
    logger: Logger
  ) {
    roster = Mutex(rota)
    ownNumbers = Set(settings.accounts.flatMap { $0.gateway.ownNumbers($0.settings) })
    textingAccounts = Set(settings.accounts.filter { $0.gateway.textsNumbers($0.settings) }.map(\.name))
    self.store = store
    self.spool = spool
    self.shelf = shelf
    self.settings = settings
    self.outside = outside
    self.logger = logger
    gateways = GatewayBoard(settings.accounts, now: outside.now())
  }

  /// What a conversation may know at this moment.
  func turnMaker(staffing: Staffing? = nil) -> TurnMaker {
    let loaded = shelf.current
    let surroundings = Surroundings(
      library: loaded.library, now: outside.now(), staffing: staffing ?? self.staffing,
      approval: settings.saysUnsigned ? .everything : .only(loaded.approved), house: settings.house,
      withdrawn: withdrawn.withLock { $0 }, limits: settings.limits, onCall: staffedHours)
    var maker = TurnMaker(loaded: loaded, surroundings: surroundings, channels: staffCall(.normal).channels)
    maker.ladderAfter = settings.ladder?.steps.first?.after
    return maker
  }

  /// A call of that level, by the ladder or by all channels.
  func staffCall(_ level: Level, insists: Bool = false, kind: CaseKind = .danger) -> StaffCall {
    guard let ladder = settings.ladder else {
      return StaffCall(level: level, channels: settings.alertChannels.map(\.name), kind: kind)
    }
    return StaffCall(
      level: level, channels: [], ladderAfter: ladder.steps.first?.after ?? 0, insists: insists, kind: kind)
  }

  /// The call for a reply about an emergency that did not reach its person.
  var lostReply: StaffCall { staffCall(.emergency, insists: true, kind: .undelivered) }

  /// Seconds since 1970, by the clock that all of it goes by.
  package var now: Double { outside.now() }

  /// What the web page says after DELETE.
  package var farewell: String { turnMaker().farewell() }

  /// Wakes the loops that a committed turn gave work to.
  func ring(for committed: Admission.Committed) {
    if committed.hasReplies { outbox.ring() }
    if committed.openCase != nil { alarms.ring() }
    if committed.wakesTimers { timers.ring() }
    news.tell(.contact(committed.contact))
    pages.ring(committed.contact)
    if let number = committed.openCase { news.tell(.staffCase(number)) }
  }
}

/// What messages are counted by.
struct MessageCount: Hashable {
  var account: String
  var decision: String
  var level: Level
}

/// What the operator has decided.
package struct SwitchboardSettings: Sendable {
  /// For the slots of texts.
  package var house: House
  /// Only in demo mode, which listens on loopback alone.
  package var saysUnsigned: Bool
  /// As configured, each name once; the web chat needs none.
  package var accounts: [Account]
  /// All of them are called for each case, unless there is a ladder.
  package var alertChannels: [AlertChannel]
  /// Whom cases call step by step; nil calls all channels at once.
  package var ladder: Ladder?
  /// As browsers of staff see the console, for links in alerts; nil for alerts without links.
  package var consoleURL: String?
  /// Seconds of silence after which a contact is forgotten.
  package var retention: Double
  /// Seconds that short texts are waited for, so that several are read as one; 0 answers each by itself.
  package var typingWindow: Double
  /// Seconds after which a member of staff who has done nothing on a case loses it.
  package var quietStaff: Double
  /// Bounds of every conversation.
  package var limits = Limits()

  /// Decisions of the configuration.
  package init(
    house: House, saysUnsigned: Bool, accounts: [Account], alertChannels: [AlertChannel], ladder: Ladder? = nil,
    consoleURL: String? = nil, retention: Double, typingWindow: Double = 0, quietStaff: Double = 15 * 60,
    waits: [Double] = Limits().waiting, checkInPatience: Double = Limits().checkIn
  ) {
    self.house = house
    self.saysUnsigned = saysUnsigned
    self.accounts = accounts
    self.alertChannels = alertChannels
    self.ladder = ladder
    self.consoleURL = consoleURL
    self.retention = retention
    self.typingWindow = typingWindow
    self.quietStaff = quietStaff
    limits.waiting = waits
    limits.checkIn = checkInPatience
  }

  /// Whether alerts hold links that acknowledge their case.
  var linksAlerts: Bool { consoleURL != nil }
}
