import Messages
import Store
package import Transport

/// Whom a case calls after how many minutes, until somebody acknowledges it.
package struct Ladder: Sendable {
  /// In the order of calling; at least one.
  package var steps: [Step]
  /// Seconds after which the last step is called again, for urgent cases and emergencies.
  package var repeatAfter: Double
  /// How a person of the rota is reached.
  package var means: Means

  /// How often the last step is called again at most; afterwards only the log says that nobody came.
  package static let mostRepeats = 24
  /// Seconds after which it is looked again whether anybody is on call by now.
  static let patience = 60.0

  /// A ladder.
  package init(steps: [Step], repeatAfter: Double, means: Means) {
    self.steps = steps
    self.repeatAfter = repeatAfter
    self.means = means
  }

  /// One step: people of the rota by some means, or channels of the configuration, or both.
  package struct Step: Sendable, Equatable {
    /// Seconds after the case was opened.
    package var after: Double
    /// Roles of the rota.
    package var roles: [String]
    /// How people of these roles are called: by each means that they have.
    package var media: [AlertMedium]
    /// Names of alert channels, such as `webhook` for a room that all read.
    package var channels: [String]

    /// A step.
    package init(after: Double, roles: [String], media: [AlertMedium], channels: [String] = []) {
      self.after = after
      self.roles = roles
      self.media = media
      self.channels = channels
    }
  }

  /// What mail and texts to people go through; nil where the configuration names none.
  package struct Means: Sendable {
    /// Takes the mail.
    package var server: MailServer?
    /// Who writes it.
    package var from: Mailbox?
    /// Sends the texts.
    package var account: Account?

    /// Means of the configuration.
    package init(server: MailServer? = nil, from: Mailbox? = nil, account: Account? = nil) {
      self.server = server
      self.from = from
      self.account = account
    }
  }
}

extension Ladder {
  /// Who is called by a step at a moment, each by each means once.
  func calls(step index: Int, rota: Rota, at moment: Double, channels: [AlertChannel]) -> [AlertCall] {
    let step = steps[index]
    var calls: [AlertCall] = []
    for person in step.roles.flatMap({ rota.onCall($0, at: moment) }) {
      for medium in step.media where channel(to: person, by: medium) != nil {
        let call = AlertCall(
          channel: medium.rawValue, recipient: person.name, rung: index, takesCode: medium == .text)
        if !calls.contains(call) { calls.append(call) }
      }
    }
    return calls
      + channels.filter { step.channels.contains($0.name) }.map {
        AlertCall(channel: $0.name, recipient: nil, rung: index)
      }
  }

  /// The way to a person by some means; nil when the person or the configuration has none.
  func channel(to person: RotaPerson, by medium: AlertMedium) -> AlertChannel? {
    let name = "\(medium.rawValue):\(person.name)"
    switch medium {
    case .mail:
      guard let server = means.server, let from = means.from, let mail = person.mail else { return nil }
      return AlertChannel(
        name: name, kind: .mail(server: server, from: from, to: [Mailbox(name: person.name, address: mail)]))
    case .text:
      guard let account = means.account, let phone = person.phone else { return nil }
      return AlertChannel(name: name, kind: .text(through: account, to: Address(kind: .phone, value: phone)))
    case .webhook: return person.webhook.map { AlertChannel(name: name, kind: .webhook($0)) }
    }
  }

  /// What keeps this ladder and a rota from working together, one sentence each.
  package func problems(with rota: Rota) -> [String] {
    steps.enumerated().flatMap { index, step in
      step.roles.flatMap { role -> [String] in
        let people = rota.everybody(in: role)
        guard !people.isEmpty else {
          return ["alerts.ladder step \(index + 1) calls the role \(role), which no shift of the rota has: add a shift"]
        }
        return step.media.flatMap { medium in
          people.filter { !$0.isReached(by: medium) }.map {
            "alerts.ladder step \(index + 1) calls \($0.name) (\(role)) by \(medium.rawValue), and the rota has no "
              + "\(medium.field) of that person: add it, or take \(medium.rawValue) out of the step"
          }
        }
      }
    }
  }
}

extension AlertMedium {
  /// The field of the rota file.
  fileprivate var field: String {
    switch self {
    case .mail: "email"
    case .text: "phone"
    case .webhook: "webhook"
    }
  }
}
