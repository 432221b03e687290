import GRDB
import Messages

/// How each reply ended, counted once: in the hour in which it was put into the outbox, under the state that it has now.
///
/// A later report moves the count from one state to the next, as it moves the reply; a reply that waits again is not counted
/// until it is settled again. Replies that our own page fetches have no delivery and are not counted.
extension Desk {
  /// The states in which nothing more is done for a reply by us.
  static let settledStates = Set(DeliveryState.allCases.map(\.rawValue))

  /// Counts a reply that went from one state to another. To be called with the row still there.
  func countDelivery(of reply: Int64, from old: String?, to new: String?) throws {
    guard old != new else { return }
    if let old, Desk.settledStates.contains(old) { try add(-1, as: old, reply) }
    if let new, Desk.settledStates.contains(new) { try add(1, as: new, reply) }
  }

  private func add(_ number: Int64, as state: String, _ reply: Int64) throws {
    try runHot(
      """
      INSERT INTO delivery_tally (hour, account, state, count)
      SELECT CAST(created_at / 3600 AS INTEGER), account, ?, ? FROM outbound WHERE id = ?
      ON CONFLICT (hour, account, state) DO UPDATE SET count = count + excluded.count
      """, .text(state), .whole(number), .whole(reply))
  }
}
