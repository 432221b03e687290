import GRDB
import Messages

/// Replies that a second gateway sends in place of the first.
extension Desk {
  /// Gives a reply to another account, once. Written into the audit trail.
  ///
  /// Reports of the first account do not move it any more: what it had taken, it has failed. In doubt it counts as a repeat.
  func handOver(_ id: Int64, to account: String, at due: Double, code: String, inDoubt: Bool, now: Double) throws {
    guard
      let row = try db.row("SELECT account, state FROM outbound WHERE id = ? AND first_account IS NULL", [id])
    else { return }
    let first: String = row["account"]
    try countDelivery(of: id, from: row["state"], to: nil)
    try db.run(
      """
      UPDATE outbound SET account = ?, first_account = ?, state = ?, due_at = ?, code = ?, doubts = doubts + ?,
        outages = attempt, provider_id = NULL, settled_at = NULL WHERE id = ?
      """, [account, first, inDoubt ? "unknown" : "waiting", due, code, inDoubt ? 1 : 0, id])
    let doubt = inDoubt ? ", may arrive twice" : ""
    try note("handover", subject: id, detail: "\(first) to \(account) (\(code)\(doubt))", at: now)
  }

  /// Hands a reply about an emergency over that its account took and then failed to deliver. Returns whether it did.
  ///
  /// `undeliverable` is the number's own: another account would not reach it either. The number of a friend is gone by now.
  func handOverLost(_ id: Int64, to helper: Helper, now: Double) throws -> Bool {
    let lost = try db.row(
      """
      SELECT o.code, c.address, c.key_id FROM outbound o JOIN contact c ON c.id = o.contact_id
      WHERE o.id = ? AND o.state = 'failed' AND o.level = ? AND o.first_account IS NULL AND o.errand IS NULL
      """, [id, Level.emergency.rank])
    guard let row = lost, let sealer = try keys.sealer(row["key_id"]),
      let address = AddressContent.address(from: try sealer.openText(row["address"], as: .address)),
      address.kind == helper.reaches
    else { return false }
    try handOver(
      id, to: helper.account, at: now, code: row["code"] as String? ?? "failed", inDoubt: false, now: now)
    return true
  }

  /// Opens a case for a reply that is lost, or for one about an emergency that a broken gateway holds back for long.
  func callStaff(
    _ call: StaffCall, about parcel: Parcel, _ settlement: Settlement, now: Double
  ) throws -> Int64? {
    switch settlement {
    case .accepted, .failed, .unknown: return try callStaff(call, ifLost: parcel.id, now: now)
    case .outage where parcel.message.level == .emergency && parcel.attempt == Desk.worryingTry:
      guard let contact = try contact(parcel.contact) else { return nil }
      return try open(call, for: contact, now: now)
    case .later, .outage, .handedOver: return nil
    }
  }

  /// The try of an emergency after which staff have to know that it does not get out, though trying goes on.
  private static let worryingTry = 6
}
