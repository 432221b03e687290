/// The helpline's own sentences, by the ids that code sends them with.
package enum OwnTexts {
  /// Every id that `Conversations/_texts/en.yaml` must have.
  package static let required =
    [
      "first-contact", "fallback", "fallback-again", "clarify", "clarify-urgent", "choice-unknown", "menu", "stop-done",
      "start-done", "delete-done", "human-nobody", "human-alerted", "team-nobody", "team-alerted", "team-opened",
      "team-not-reached", "unreadable", "nothing-more", "offer-related", "flow-gone",
      "resume-offer", "help", "why", "language-numbers", "safety", "safety-line", "safety-question", "safe-yes",
      "safe-no", "delete-ask", "delete-kept", "my-data", "languages", "language-set", "flow-resume", "place-which",
      "place-unknown", "time-unknown", "code-unfit", "check-in-ask", "check-in-again", "check-in-safe",
      "check-in-moved",
      "check-in-no-more", "staff-here", "staff-changed", "staff-gone", "staff-wait", "locked", "unlocked",
      "neutral-lines", "call", "call-forward", "call-over",
    ] + ofBuddies + underAge

  /// What a friend is sent, and what a person hears about them. None of them goes out in its safe part alone.
  package static let ofBuddies =
    toBuddies + [
      "buddy-agreed", "buddy-declined", "buddy-silent", "buddy-unreached", "buddy-left", "buddy-left-alone",
      "buddy-fixed",
      "number-unknown", "number-own", "number-service", "number-asked", "name-unfit", "note-unfit",
    ]

  /// Texts to a phone that did not ask for them, or that answers one: they name no helpline, work or reason.
  package static let toBuddies = [
    "buddy-someone", "buddy-ask", "buddy-alarm", "buddy-alarm-note", "buddy-yes", "buddy-no", "buddy-over",
    "buddy-who", "buddy-again",
  ]

  /// What a language needs in which the helpline only says its numbers, to people who text in it.
  package static let ofNumbers = ["language-numbers"] + team

  /// What somebody in danger may be sent: a language has all of these, or is not one that we answer in.
  package static let ofDanger =
    ofNumbers + [
      "first-contact", "fallback", "help", "stop-done", "start-done", "delete-done", "human-nobody", "human-alerted",
      "team-not-reached", "unreadable", "nothing-more", "safety", "safety-line", "safety-question", "safe-yes",
      "safe-no",
    ]

  /// Slots that only some texts have, by text: `choices` are numbered titles or places, `reason` is one title.
  package static let slots = [
    "clarify": ["choices"], "clarify-urgent": ["choices"], "offer-related": ["choices"], "why": ["reason"],
    "place-which": ["choices"], "my-data": ["count"], "check-in-moved": ["time"], "neutral-lines": ["numbers"],
    "buddy-ask": ["who"], "buddy-alarm": ["who", "time"], "buddy-alarm-note": ["who", "time", "note"],
    "buddy-agreed": ["digits", "time"], "buddy-declined": ["digits"], "buddy-silent": ["digits"],
    "buddy-unreached": ["digits"], "buddy-left": ["time"], "buddy-left-alone": ["time"],
  ]

  /// Texts that `{team}` becomes.
  package static let team = ["team-nobody", "team-alerted", "team-opened"]

  /// Texts that `{under-18}` becomes, one for each policy of an organisation.
  package static let underAge = ["under-18-may-tell", "under-18-must-tell"]

  /// Choices that are offered at a time.
  package static let choiceLimit = 3
}
