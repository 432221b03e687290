/// A service that serves a part of the country, or all of it: in the terms of HSDS 3, the Human Services Data Specification
/// of Open Referral, on which Open Referral UK builds.
package struct LocalService: Sendable, Equatable, Identifiable {
  /// Small letters, digits and hyphens.
  package var id: String
  /// Who runs it: HSDS `organization.name`.
  package var organization: String
  /// As people know it.
  package var name: String
  /// What it does, in a sentence that may be sent.
  package var description: String
  /// What it is for; at least one.
  package var needs: [Need]
  /// Its website, without `https://`.
  package var url: String?
  /// In the order in which they are offered.
  package var phones: [Phone]
  /// Opening hours in words, such as `Mon-Fri 08:00-19:00`; nil where they are not known.
  package var schedule: String?
  /// Whom it serves, in words: HSDS `eligibility_description`.
  package var eligibility: String?
  /// Where one goes, in words; never the address of a refuge.
  package var location: String?
  /// The places that it serves; empty only while `send` is `never`.
  package var areas: [ServiceArea]
  /// Whether it runs.
  package var status: Status
  /// What of it may be sent.
  package var send: Send
  /// The record of `_directory/` through which it is reached, or which it is.
  package var through: String?
  /// Source, day of checking (HSDS `assured_date`) and day of review; nil only while `send` is `never`.
  package var proof: Proof?
  /// Relative to the project: `Conversations/_services/kent.yaml`.
  package var file: String
  /// Line of its id, from 1.
  package var line: Int

  /// HSDS `service.status`.
  package enum Status: String, Sendable, CaseIterable {
    case active, inactive, defunct
    case temporarilyClosed = "temporarily closed"
  }

  /// What may be sent: numbers with hours, numbers, the website, the name alone, a helpline's record, or nothing.
  package enum Send: String, Sendable, CaseIterable { case full, number, website, name, helpline, never }

  /// A number of a service: HSDS `phone`.
  package struct Phone: Sendable, Equatable {
    /// As it is dialled or texted.
    package var number: String
    /// `text` is a number for SMS.
    package var kind: Kind
    /// What to know about it: `text the word DVS`, `for people who are deaf`; nil where there is nothing.
    package var note: String?

    /// The types of RFC 6350 that concern us.
    package enum Kind: String, Sendable, CaseIterable { case voice, text, textphone }

    /// A number with its use.
    package init(number: String, kind: Kind = .voice, note: String? = nil) {
      self.number = number
      self.kind = kind
      self.note = note
    }
  }

  /// What people need that services are for.
  package enum Need: String, Sendable, CaseIterable {
    case sexWork = "sex-work"
    case domesticAbuse = "domestic-abuse"
    case sexualAssault = "sexual-assault"
    case sexualHealth = "sexual-health"
    case mentalHealth = "mental-health"
    case housing, drugs, legal, crime, safeguarding, council
  }

  /// A service as its file says it.
  package init(
    id: String, organization: String, name: String, description: String, needs: [Need], url: String? = nil,
    phones: [Phone] = [], schedule: String? = nil, eligibility: String? = nil, location: String? = nil,
    areas: [ServiceArea] = [], status: Status = .active, send: Send = .never, through: String? = nil,
    proof: Proof? = nil, file: String = "", line: Int = 0
  ) {
    self.id = id
    self.organization = organization
    self.name = name
    self.description = description
    self.needs = needs
    self.url = url
    self.phones = phones
    self.schedule = schedule
    self.eligibility = eligibility
    self.location = location
    self.areas = areas
    self.status = status
    self.send = send
    self.through = through
    self.proof = proof
    self.file = file
    self.line = line
  }
}
