import Foundation
import Messages
import Store
import Synchronization
import Testing

/// A way to open a store. The suites of conformance run once for each member of `all`, and know nothing of what is behind it.
struct StoreMaker: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var open: @Sendable (DataFolder, MasterKey, Double?) throws(StoreFailure) -> Store

  static let all: [StoreMaker] = [.sqlite]

  static let sqlite = StoreMaker(testDescription: "SQLite") { folder, master, now throws(StoreFailure) in
    try Store(folder: folder, master: master, now: now)
  }
}

/// A folder of a test's own, with a master key in it, and the stores that the test opens there.
final class Home: Sendable {
  let folder: DataFolder
  let master: MasterKey
  private let maker: StoreMaker
  private let opened = Mutex<[Store]>([])

  fileprivate init(_ maker: StoreMaker) throws {
    self.maker = maker
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-store-\(UUID().uuidString)")
    folder = DataFolder(path: place.path)
    try folder.prepare()
    master = try MasterKey.load(orMake: folder.masterKey)
  }

  /// Opens the store as the process that sends; nil for `now` opens it as an onlooker.
  func open(now: Double? = noon, master other: MasterKey? = nil) throws -> Store {
    let store = try maker.open(folder, other ?? master, now)
    opened.withLock { $0.append(store) }
    return store
  }

  fileprivate func remove() throws {
    let stores = opened.withLock { $0 }
    for store in stores { store.close() }
    // The stores live until here: a database that is closed meanwhile would remove its log under our hands.
    try withExtendedLifetime(stores) { try FileManager.default.removeItem(atPath: folder.path) }
  }
}

/// Runs a test in a folder that is gone afterwards.
func withHome(_ maker: StoreMaker = .sqlite, _ test: (Home) async throws -> Void) async throws {
  let home = try Home(maker)
  do {
    try await test(home)
  } catch {
    try home.remove()
    throw error
  }
  try home.remove()
}

/// Runs a test with one open store.
func withStore(_ maker: StoreMaker = .sqlite, _ test: (Store) async throws -> Void) async throws {
  try await withHome(maker) { home in try await test(try home.open()) }
}
