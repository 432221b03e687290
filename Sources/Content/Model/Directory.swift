/// A phone number, short code or web address that texts may contain, with its proof.
package struct DirectoryRecord: Sendable, Equatable, Identifiable {
  package var id: String
  package var name: String
  /// What the slot becomes: `116 123`.
  package var reach: String
  package var kind: Kind
  package var purpose: String
  /// `24/7`, or words; nil where they are not known, and then no text may print them.
  package var hours: String?
  package var cost: String?
  package var nations: [String]
  /// Never withheld because a date has passed.
  package var vital: Bool
  package var send: Send
  package var proof: Proof
  package var file: String
  package var line: Int

  /// How one reaches it.
  package enum Kind: String, Sendable, CaseIterable { case phone, text, web }

  /// What of it may be sent.
  package enum Send: String, Sendable, CaseIterable { case full, number, website }

  /// A record at a line of the directory's file.
  package init(
    id: String, name: String, reach: String, kind: Kind, purpose: String, hours: String?, cost: String?,
    nations: [String], vital: Bool, send: Send, proof: Proof, file: String, line: Int
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
    self.proof = proof
    self.file = file
    self.line = line
  }
}
