import Messages

/// A status with its error, as reports and answers to calls hold them: the group decides, names refine it.
struct InfobipStanding {
  /// The name of the group, such as `UNDELIVERABLE`.
  let word: String
  /// The name of the error; nil for the one that stands for none.
  let error: String?
  private let name: String
  private let isFinal: Bool

  init(_ result: JSONValue) {
    let status = result["status"]
    let fault = result["error"]
    let byID = status?["groupId"]?.scalarText.flatMap { InfobipStanding.groups[$0] }
    word = status?["groupName"]?.scalarText ?? byID ?? ""
    name = status?["name"]?.scalarText?.uppercased() ?? ""
    let isNone = fault?["groupName"]?.scalarText == "OK" || fault?["name"]?.scalarText == "NO_ERROR"
    error = isNone ? nil : fault?["name"]?.scalarText
    isFinal = fault?["permanent"] == .bool(true)
  }

  private static let groups = ["1": "PENDING", "2": "UNDELIVERABLE", "3": "DELIVERED", "4": "EXPIRED", "5": "REJECTED"]

  /// nil for a group that is not in Infobip's vocabulary.
  var meaning: StatusReport.Meaning? {
    switch word.uppercased() {
    case "PENDING": .moves(name.contains("WAITING") || name.contains("ACCEPTED") ? .queued : .sent)
    case "DELIVERED": .moves(.delivered)
    case "EXPIRED": .failed(.passing("expired"))
    case "UNDELIVERABLE": .failed(hasOptedOut ? .optedOut : undelivered)
    case "REJECTED": .failed(hasOptedOut ? .optedOut : rejected)
    default: nil
    }
  }

  private var undelivered: Fault { isFinal ? .recipient("unknown_number") : .passing("unreachable") }

  /// What concerns our account comes before the mark `permanent`, which speaks of the recipient too.
  private var rejected: Fault {
    let ours = InfobipStanding.account.first { parts, _ in parts.contains { name.contains($0) } }
    return ours?.1 ?? (isFinal ? .recipient("rejected") : .passing("rejected"))
  }

  private var hasOptedOut: Bool {
    [name, error?.uppercased() ?? ""].contains { $0.contains("OPTED_OUT") || $0.contains("OPT_OUT") }
  }

  private static let account: [([String], Fault)] = [
    (["SENDER", "SOURCE"], .ours("sender")), (["CREDIT", "PREPAID"], .ours("billing")),
    (["ROUTE", "NETWORK"], .ours("routing")), (["FLOODING", "SPAM"], .ours("filtered")),
    (["TOO_LONG", "UDH", "MISSING_TEXT"], .ours("content")), (["ACCOUNT"], .ours("suspended")),
    (["NOT_REGISTERED"], .ours("permission")),
  ]
}
