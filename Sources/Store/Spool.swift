import Foundation
import Synchronization

/// A file beside the databases that takes sealed emergencies while the store is down.
///
/// It is another file on purpose: a full or broken database must not stop it. One line each: base64 of the sealed bytes and a full stop.
package final class Spool: Sendable {
  private let path: String
  private let sealer: Sealer
  private let lock = Mutex(())

  private static let lineFeed: UInt8 = 0x0A
  /// Ends a whole line; base64 has none.
  private static let fullStop: UInt8 = 0x2E

  /// A spool at a path; the file is made by the first entry. The key is the master key's, so it works without any database.
  package init(path: String, master: MasterKey) {
    self.path = path
    sealer = Sealer(key: master.derive("spool"))
  }

  private init(path: String, sealer: Sealer) {
    self.path = path
    self.sealer = sealer
  }

  /// Appends an entry and flushes it to the disk.
  package func append(_ entry: [UInt8]) throws {
    // The line feed in front ends a line that a crash may have torn.
    let sealed = try sealer.seal(entry, as: .spool).base64EncodedData()
    let line = Data([Spool.lineFeed]) + sealed + Data([Spool.fullStop, Spool.lineFeed])
    try lock.withLock { _ in
      if !FileManager.default.fileExists(atPath: path) {
        guard make(at: path, contents: nil) else { throw StoreFailure.unreadable }
      }
      guard let file = FileHandle(forWritingAtPath: path) else { throw StoreFailure.unreadable }
      defer { try? file.close() }  // the data is flushed by then; a failed close loses nothing
      try file.seekToEnd()
      try file.write(contentsOf: line)
      try file.synchronize()
    }
  }

  /// Gives every entry to `replay`, oldest first, and takes out of the file what was replayed.
  ///
  /// Entries may be replayed twice after a crash; the gateway's message id makes the second one a repeat.
  /// - Returns: how many entries there were.
  /// - Throws: what `replay` throws: then the file stays as it is. `StoreFailure.wrongKey` when there are lines that the master key
  ///   does not open: they stay, the others have been replayed.
  package func drain(_ replay: (_ entry: [UInt8]) async throws -> Void) async throws -> Int {
    let lines = try lock.withLock { _ in try read() }
    guard !lines.isEmpty else { return 0 }
    let entries = lines.map { line in line.last == Spool.fullStop ? entry(in: line) : .torn }
    var count = 0
    for case .whole(let bytes) in entries {
      try await replay(bytes)
      count += 1
    }
    let closed = zip(lines, entries).filter { $0.1 == .shut }.map(\.0)
    try keep(closed, after: lines.count)
    guard closed.isEmpty else { throw StoreFailure.wrongKey }
    return count
  }

  /// Keeps an entry that could be opened but not used, in a file beside this one, so that it does not hold back the others.
  package func setAside(_ entry: [UInt8]) throws {
    try Spool(path: path + ".unread", sealer: sealer).append(entry)
  }

  private enum Entry: Equatable {
    case whole([UInt8])
    /// Its writer was told of the failure, or died before it could answer: nobody relies on it.
    case torn
    /// Complete, but sealed by another master key, or damaged.
    case shut
  }

  private func entry(in line: Data) -> Entry {
    guard let sealed = Data(base64Encoded: Data(line.dropLast())) else { return .shut }
    do {
      return .whole(Array(try sealer.open(sealed, as: .spool)))
    } catch {
      return .shut
    }
  }

  private func read() throws -> [Data] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else { throw StoreFailure.unreadable }
    return data.split(separator: Spool.lineFeed)
  }

  /// Replaces the first lines, and keeps what was appended while the replay ran.
  private func keep(_ lines: [Data], after count: Int) throws {
    try lock.withLock { _ in
      let rest = lines + (try read().dropFirst(count))
      if rest.isEmpty { return try FileManager.default.removeItem(atPath: path) }
      let data = Data(rest.joined(separator: [Spool.lineFeed]) + [Spool.lineFeed])
      guard make(at: path + ".new", contents: data), rename(path + ".new", path) == 0 else {
        throw StoreFailure.unreadable
      }
    }
  }

  private func make(at path: String, contents: Data?) -> Bool {
    FileManager.default.createFile(
      atPath: path, contents: contents, attributes: [.posixPermissions: NSNumber(value: 0o600)])
  }
}
