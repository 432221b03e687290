/// A phone number, short code or web address that texts may contain, with its proof.
package struct DirectoryRecord: Sendable, Equatable, Identifiable {
  /// The slot that texts write: `{samaritans}`. Small letters, digits and hyphens.
  package var id: String
  /// As people know it; stands before `reach` where a text is replaced by its numbers alone.
  package var name: String
  /// What the slot becomes: `116 123`.
  package var reach: String
  /// `web` if and only if `send` is `website`.
  package var kind: Kind
  /// Whom or what it is for, in an editor's words; the key `for` of the file.
  package var purpose: String
  /// Nil where they are not known, and then no text may print them. Only `confirmedHours` may be said or counted with.
  package var hours: OpeningHours?
  /// In words, such as `free`; nil where the file says `not stated`.
  package var cost: String?
  /// Where it serves: `england`, `wales`, `scotland`, `northern-ireland`; at least one.
  package var nations: [String]
  /// Never withheld because a date has passed.
  package var vital: Bool
  /// `full` lets texts state the hours, so it needs `hours`.
  package var send: Send
  /// Whom it serves and how else it is reached, for staff and tools.
  package var details: Details
  /// Its one source has the same text as name and as address.
  package var proof: Proof
  /// Relative to the project: `Conversations/_directory/helplines.yaml`.
  package var file: String
  /// Line of its id, from 1.
  package var line: Int

  /// An item of the slot `{lines}`: `Samaritans 116 123`.
  package var item: String { "\(name) \(reach)" }

  /// How one reaches it.
  package enum Kind: String, Sendable, CaseIterable { case phone, text, web }

  /// What of it may be sent.
  package enum Send: String, Sendable, CaseIterable { case full, number, website }

  /// A record at a line of the directory's file.
  package init(
    id: String, name: String, reach: String, kind: Kind, purpose: String, hours: OpeningHours?, cost: String?,
    nations: [String], vital: Bool, send: Send, details: Details = Details(), proof: Proof, file: String, line: Int
  ) {
    self.id = id
    self.name = name
    self.reach = reach
    self.kind = kind
    self.purpose = purpose
    self.hours = hours
    self.cost = cost
    self.nations = nations
    self.vital = vital
    self.send = send
    self.details = details
    self.proof = proof
    self.file = file
    self.line = line
  }
}
