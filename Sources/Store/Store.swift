import Crypto
import Foundation
import GRDB
import Messages

/// Everything that survives a crash, on SQLite. The only place with SQL, and the only one that seals and opens.
///
/// All writing goes through one thread with group commit; reading for staff uses connections of its own.
package final class Store: Sendable {
  let pool: DatabasePool
  let keys: KeyRing
  let writer: Writer
  let tags: TagBook
  /// Seals what belongs to no person: proposals of editors and notes of auditors.
  let office: Sealer
  private let hashes: AddressHashes
  /// For what staff log in with: no contact's key may open it.
  let staffSealer: Sealer
  let accessChain: AccessChain
  /// Makes the names under which auditors know people.
  let pseudonymKey: SymmetricKey

  /// Opens the databases in a folder, and brings their schema up to date.
  ///
  /// - Parameter now: given by the one process that sends: what its predecessor was sending becomes *unknown*. Nil for onlookers.
  /// - Throws: `StoreFailure`.
  package init(folder: DataFolder, master: MasterKey, now: Double?) throws(StoreFailure) {
    do {
      keys = try KeyRing(path: folder.keys, master: master)
      pool = try DatabasePool.opened(path: folder.database)
      try Schema.migrator.migrate(pool)
      // A key file restored from an older backup must not give out ids that contacts have already.
      keys.skipIDs(through: try pool.read { db in try Int64.fetchOne(db, sql: "SELECT MAX(key_id) FROM contact") ?? 0 })
      if let now { try pool.write { db in try Store.markInterrupted(db, now: now) } }
    } catch {
      throw StoreFailure(error)
    }
    hashes = AddressHashes(master: master)
    tags = TagBook(key: master.derive("intent-tag"))
    office = Sealer(key: master.derive("office"))
    staffSealer = Sealer(key: master.derive("staff"))
    pseudonymKey = master.derive("pseudonym")
    accessChain = AccessChain(key: master.derive("access-log"))
    writer = Writer(pool: pool, keys: keys, tags: tags, hashes: hashes)
  }

  /// Lets waiting work finish. Afterwards everything fails with `StoreFailure.closed`.
  package func close() { writer.close() }

  /// Whether the store can commit now.
  package func probe() async throws(StoreFailure) {
    try await writer.perform { desk in try desk.db.run("DELETE FROM timer WHERE contact_id IS NULL") }
  }

  /// Ids are stored in clear and outlive a contact; one that a gateway has made of the person's address is stored as its keyed hash.
  func anonymous(_ id: String, from address: Address) -> String {
    let digits = String(decoding: address.value.reveal().utf8.filter { $0 != UInt8(ascii: "+") }, as: UTF8.self)
    guard !digits.isEmpty, id.holds(digits) else { return id }
    return hashes.code(of: id).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// By this, and by nothing else, a contact is found.
  func hash(of address: Address) -> Data { hashes.contact(address) }
}

/// Where the data of one helpline lies.
package struct DataFolder: Sendable {
  /// As configured; a relative one counts from where the program was started.
  package var path: String

  /// A folder; `prepare` makes it.
  package init(path: String) { self.path = path }

  /// Messages, cases and the outbox; what could hurt a person is sealed under the keys in `keys`.
  package var database: String { path + "/helpline.sqlite" }
  /// A file of its own, to be backed up apart and for at most 7 days.
  package var keys: String { path + "/keys.sqlite" }
  /// 32 bytes that seal the contacts' keys; without it nothing in `keys` can be opened.
  package var masterKey: String { path + "/master.key" }
  /// Sealed emergencies that came while the database was down.
  package var spool: String { path + "/emergency.spool" }

  /// Makes the folder, readable by its owner alone.
  package func prepare() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: NSNumber(value: 0o700)])
  }
}
