/// The helpline's own sentences, by the ids that code sends them with.
package enum OwnTexts {
  /// Every id that `Conversations/_texts/en.yaml` must have.
  package static let required = [
    "first-contact", "fallback", "fallback-again", "clarify", "clarify-urgent", "choice-unknown", "menu", "stop-done",
    "start-done", "delete-done", "human-nobody", "human-alerted", "team-nobody", "team-alerted", "team-opened",
    "team-not-reached", "unreadable", "nothing-more", "safe-part", "offer-related", "flow-gone", "welcome-back",
    "resume-offer", "help",
  ]
}
