package import Dialogue
import Content
import Messages

/// A talk in memory, with its timers: for the terminal, for tools and for transcripts. Nothing is stored or sent.
package struct Rehearsal: Sendable {
  /// The content in play.
  package let loaded: Shelf.Loaded
  /// Where the talk stands.
  package private(set) var conversation = Conversation()
  /// The last turn that a text made.
  package private(set) var last: TurnMaker.Made?
  /// What of the content the talk has shown so far.
  package private(set) var visits = Visits()
  /// The timers that are set, with their moments in seconds since 1970.
  package private(set) var timers: [TimerName: Double] = [:]
  /// What may truthfully be said of staff.
  package var staffing = Staffing.nobody
  /// When somebody is on duty, in seconds since 1970; nil: as `staffing` says.
  package var onCall: [Range<Double>]?
  /// The line of the person, and what it was asked.
  package var line = PhoneLine()
  /// Which texts are said in full.
  package var approval = Approval.everything
  /// What staff took out of use, as in `Surroundings.withdrawn`.
  package var withdrawn: Set<String> = []
  /// The names in the texts.
  package var house = House(service: "Helpline", operatorName: "The operator", retention: "30 days")
  private var count = 0

  /// A talk that has not begun.
  package init(loaded: Shelf.Loaded) { self.loaded = loaded }

  /// Lets time pass: timers fire in the order of their moments. Returns what was said.
  package mutating func pass(to now: Double) -> [Utterance] {
    var said: [Utterance] = []
    while let next = timers.filter({ $0.value <= now }).min(by: { $0.value < $1.value }) {
      timers[next.key] = nil
      said += happen(.timerFired(next.key), at: next.value)
    }
    return said
  }

  /// Lets something happen that is no text, whether it was due or not. Returns what was said.
  package mutating func happen(_ event: Event, at now: Double) -> [Utterance] {
    take(maker(now).make(conversation, event))
  }

  /// Texts it. Returns what was said.
  package mutating func text(_ text: String, at now: Double) -> [Utterance] {
    count += 1
    let address = Address(kind: .webSession, value: "rehearsal")
    let message = InboundMessage(id: String(count), from: address, text: Redacted(text))
    let made = maker(now).turn(conversation, message: message)
    last = made
    return take(made)
  }

  private func maker(_ now: Double) -> TurnMaker {
    let isCovered = onCall.map { $0.contains { $0.contains(now) } ? Staffing.alerted : .nobody }
    let surroundings = Surroundings(
      library: loaded.library, now: now, staffing: isCovered ?? staffing, approval: approval, house: house,
      withdrawn: withdrawn, onCall: onCall, line: line)
    return TurnMaker(loaded: loaded, surroundings: surroundings, channels: [])
  }

  private mutating func take(_ made: TurnMaker.Made) -> [Utterance] {
    visits.note(made.trace, texts: made.utterances.map(\.text), after: conversation.stateName, in: loaded.library)
    conversation = made.conversation
    var toFriend: [Utterance] = []
    for effect in made.effects {
      switch effect {
      case .wake(let timer, let at): timers[timer] = at
      case .cancelWake(let timer): timers[timer] = nil
      case .forget:
        conversation = Conversation()
        timers = [:]
      case .askBuddy(_, var text), .tellBuddy(_, var text):
        text.text = Redacted("(to the friend) " + text.text.reveal())
        toFriend.append(text)
      case .answerRequest(let agrees): line.request?.standing = agrees ? .agreed : .over
      case .say, .openCase, .corrected, .releaseBuddy: break
      }
    }
    return made.utterances + toFriend
  }
}
