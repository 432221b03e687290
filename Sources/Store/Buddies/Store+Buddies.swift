import GRDB
package import Messages

extension Store {
  /// Somebody's provider blocks us for them: that is a NO, where they were asked to be a friend. Nil where they were not.
  package func refuse(
    _ address: Address, now: Double, by deciding: BuddyDeciding
  ) async throws(StoreFailure) -> Admission.Committed? {
    let hash = hash(of: address)
    return try await writer.perform { desk in try desk.answer(from: hash, agrees: false, now: now, by: deciding) }
  }
}
