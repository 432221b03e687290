import Foundation
import Messages
import Transport

/// What staff are told, and where to look. Never a text, never a number of a person.
struct StaffNotice: Sendable {
  var news: News
  /// The same for each try of one alert, so that the other side can tell a repeat.
  var id: String
  /// Seconds since 1970.
  var at: Double
  /// How whoever gets it says that they take the case; nil where there is nothing to take.
  var answer: Answer? = nil

  /// What has happened.
  enum News: Sendable, Equatable {
    case caseOpened(Int64, Level)
    /// An emergency that could not be stored, so that there is no case yet.
    case storeDown
    /// Ids of records of the directory that are past their review.
    case recordsOverdue(withheld: [String], vital: [String])
    case contentTaken(version: String)
    case contentRefused(errors: Int)
    case rotaTaken
    case rotaRefused(errors: Int)
    /// A drill of a step, counted from 1; nil for channels without a ladder.
    case test(step: Int?)
  }

  /// Ways to take a case.
  struct Answer: Sendable {
    /// Opens a page with a button: to look at it takes nothing.
    var link: Redacted<String>?
    /// Four digits, to be texted back.
    var code: String?
  }

  /// All that is said, in sentences.
  var words: String {
    guard case .caseOpened(let number, _) = news, let answer else { return sentence }
    var ways: [String] = []
    if let link = answer.link { ways.append("Take it: \(link.reveal())") }
    if let code = answer.code { ways.append("Take it: text back OK \(code)") }
    return ([sentence] + ways + ["\(ways.isEmpty ? "Take it" : "or"): helpline cases --take \(number)"]).joined(
      separator: "\n")
  }

  private var sentence: String {
    switch news {
    case .caseOpened(let number, let level):
      return
        "Case \(number) (\(level.rawValue)) waits for a person. On the server: helpline transcript --case \(number)"
    case .storeDown:
      return
        "An emergency message arrived while the database is down. The person was given the numbers. Look at the server now."
    case .recordsOverdue(let withheld, let vital):
      let said = vital.isEmpty ? "" : " Vital, and still sent: \(vital.joined(separator: ", "))."
      let kept =
        withheld.isEmpty ? "" : " Withheld, with each text that names one: \(withheld.joined(separator: ", "))."
      return
        "Numbers of the directory are past their review.\(kept)\(said) Check each against its own site, then set checked "
        + "and review_by. On the server: helpline directory list"
    case .contentTaken(let version): return "Changed content is in use now: version \(version)."
    case .contentRefused(let errors):
      return
        "Changed content was not taken: it has \(errors) errors. What was there before stays in use. On the server: helpline check"
    case .rotaTaken: return "The changed rota is in use now. On the server: helpline rota --week"
    case .rotaRefused(let errors):
      return
        "The changed rota was not taken: it has \(errors) errors. The one before stays in use. On the server: helpline rota"
    case .test(let step?):
      return "TEST of step \(step) of the alert ladder. Nobody waits for you, and there is nothing to do."
    case .test(nil): return "TEST of this alert channel. Nobody waits for you, and there is nothing to do."
    }
  }

  var subject: String {
    switch news {
    case .caseOpened(let number, let level): "Helpline: case \(number), \(level.rawValue)"
    case .storeDown: "Helpline: \(Level.emergency.rawValue)"
    case .recordsOverdue: "Helpline: numbers to check"
    case .contentTaken: "Helpline: changed content is in use"
    case .contentRefused: "Helpline: changed content was not taken"
    case .rotaTaken: "Helpline: changed rota is in use"
    case .rotaRefused: "Helpline: changed rota was not taken"
    case .test: "Helpline: TEST"
    }
  }

  /// One SMS: what a lock screen shows must not tell more than that there is work.
  var sms: String {
    switch news {
    case .caseOpened(let number, let level):
      let code = answer?.code.map { " Reply OK \($0), or:" } ?? " Take it:"
      return "Helpline: case \(number), \(level.rawValue).\(code) helpline cases --take \(number)"
    case .storeDown, .recordsOverdue, .contentTaken, .contentRefused, .rotaTaken, .rotaRefused:
      return subject
    case .test: return "Helpline: TEST of the alert ladder. Nobody waits, nothing to do."
    }
  }

  /// As ntfy counts: 1 to 5, 3 being the usual.
  var urgency: Int {
    switch news {
    case .caseOpened(_, .emergency), .storeDown: 5
    case .caseOpened(_, .urgent): 4
    case .caseOpened(_, .normal), .caseOpened(_, .sensitive), .recordsOverdue, .contentTaken, .contentRefused,
      .rotaTaken, .rotaRefused, .test:
      3
    }
  }

  func mail(from: Mailbox, to: [Mailbox]) -> Mail {
    Mail(
      from: from, to: to, subject: Redacted(subject), body: Redacted(words + "\n"), date: at,
      messageID: "\(id)@helpline.invalid")
  }
}
