package import Content
package import Matching
package import Messages

/// A talk with one person: what is remembered of it between two texts. It holds names of content, never copies.
package struct Conversation: Sendable, Equatable {
  /// What texts are said in where a translation exists; English where none does.
  package var language: Language
  /// Whether the person sent STOP: nothing is sent unasked, what they ask is still answered.
  package var optedOut: Bool
  /// Whether the first-contact notice has been said.
  package var noticeGiven: Bool
  /// Texts in a row that were not understood.
  package var misunderstood: Int
  /// Whether the last text asked if the person is safe: then YES and NO answer that.
  package var safetyAsked: Bool
  /// The intent answered last; nil before the first answer.
  package var lastIntent: String?
  /// When the person texted last, in seconds since 1970; 0 before the first text.
  package var lastTextAt: Double
  /// When the session's timer is set for; nil when it is not set.
  package var sessionDue: Double?
  /// A flow that something more urgent interrupted.
  package var interrupted: FlowPlace?
  /// What was told in the flow that is going on, or was left half-finished.
  package var told: FlowAnswers?
  /// The place that the person set up; never narrower than a town or an outward postcode.
  package var home: String?
  /// Set when somebody else may read the phone.
  package var safePhone: SafePhone?
  /// The promise to ask after the person; nothing but its two words and its alarm ends it.
  package var checkIn: CheckIn?
  /// The numbers that the person had asked to be told, as hashes, so that none is named to no end; the newest last.
  package var named: [NamedNumber]
  /// What came second in the last reading, by intent: offered when the answer was the wrong one.
  package var others: [String]
  /// Whether the last text asked if everything is to be erased.
  package var erasureAsked: Bool
  /// Whether everything is erased as soon as nobody depends on it.
  package var erasesLater: Bool
  /// Whether the last call to staff must not be spoken of on this phone.
  package var isCaseQuiet: Bool
  /// Whether a member of staff has the conversation: then the machine is silent, but for danger.
  package var isHeld: Bool
  /// The intent of an emergency that they have not answered yet; empty where it was unclear which.
  package var unanswered: String?
  /// How often the person was told that nobody has come yet; nil while nobody was called.
  package var waits: Int?
  /// Texts of the typing window that nobody has answered yet, in their order.
  package var pending: [String]
  /// Parts of long texts that wait for the others.
  package internal(set) var parts: [HeldPart]
  /// Texts that the person sent.
  package var count: Int
  /// The last text as a number, and how often it came in a row.
  package var echo: Echo?
  /// Decides what numbers, MORE and YES mean in the next text.
  package var state: State

  /// A talk that has not begun.
  package init(language: Language = .english) {
    self.language = language
    optedOut = false
    noticeGiven = false
    misunderstood = 0
    safetyAsked = false
    lastIntent = nil
    lastTextAt = 0
    sessionDue = nil
    interrupted = nil
    named = []
    others = []
    erasureAsked = false
    erasesLater = false
    isCaseQuiet = false
    isHeld = false
    pending = []
    parts = []
    count = 0
    state = .idle
  }

  /// Where the talk stands. Each case owns its data.
  package enum State: Sendable, Equatable {
    /// Nothing is open.
    case idle
    /// An answer was given; MORE brings its next text.
    case answered(intent: String, told: Int)
    /// Numbered choices between intents were offered at a moment (seconds since 1970).
    case choosing(intents: [String], at: Double)
    /// In a step of a flow.
    case flow(FlowPlace)
    /// Asked whether to go on with a flow at a step, or to begin it again.
    case resuming(FlowPlace)
  }

  /// A step of a flow, by name.
  package struct FlowPlace: Sendable, Equatable {
    /// `Flow.id`, such as `condom-broke`.
    package var flow: String
    /// `Flow.Step.id` within that flow.
    package var step: String

    /// A place in a flow; neither name is checked here, content may have lost it.
    package init(flow: String, step: String) {
      self.flow = flow
      self.step = step
    }
  }

  /// A word for the state, for tools and transcripts.
  package var stateName: String {
    if isHeld { return "held" }
    return switch state {
    case .idle: "idle"
    case .answered(let intent, _): "answered:\(intent)"
    case .choosing: "choosing"
    case .flow(let place): "flow:\(place.flow)/\(place.step)"
    case .resuming(let place): "resuming:\(place.flow)/\(place.step)"
    }
  }

  /// What the state adds to the reading of the next text.
  package func matchContext(_ library: ContentLibrary) -> MatchContext {
    var context = MatchContext(optedOut: optedOut, afterDanger: isAfterDanger(library))
    switch state {
    case .idle, .answered: break
    case .choosing(let intents, _): context.choices = intents.count
    case .flow(let place):
      let step = library.flow(place.flow)?.step(place.step)
      context.choices = step?.asks == nil ? step?.choices.count ?? 0 : told?.offered.count ?? 0
      context.heard = step?.choices.map { [$0.label] + $0.hears } ?? []
    case .resuming: context.choices = 2
    }
    return context
  }

  /// Whether the last answer was about danger.
  func isAfterDanger(_ library: ContentLibrary) -> Bool {
    guard case .answered(let id, _) = state else { return false }
    return library.intent(id)?.level.opensCase == true
  }
}
