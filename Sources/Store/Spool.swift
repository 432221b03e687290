import Foundation
import Synchronization

/// A file beside the databases that takes sealed emergencies while the store is down. One line each: base64 of the sealed bytes.
///
/// It is another file on purpose: a full or broken database must not stop it.
package final class Spool: Sendable {
  private let path: String
  private let sealer: Sealer
  private let lock = Mutex(())

  /// A spool at a path; the file is made by the first entry. The key is the master key's, so it works without any database.
  package init(path: String, master: MasterKey) {
    self.path = path
    sealer = Sealer(key: master.derive("spool"))
  }

  /// Appends an entry and flushes it to the disk.
  package func append(_ entry: [UInt8]) throws {
    // The line feed in front ends a line that a crash may have torn.
    let line = Data([0x0A]) + (try sealer.seal(entry, as: .spool)).base64EncodedData() + Data([0x0A])
    try lock.withLock { _ in
      if !FileManager.default.fileExists(atPath: path) {
        let made = FileManager.default.createFile(
          atPath: path, contents: nil, attributes: [.posixPermissions: NSNumber(value: 0o600)])
        guard made else { throw StoreFailure.unreadable }
      }
      guard let file = FileHandle(forWritingAtPath: path) else { throw StoreFailure.unreadable }
      defer { try? file.close() }  // the data is flushed by then; a failed close loses nothing
      try file.seekToEnd()
      try file.write(contentsOf: line)
      try file.synchronize()
    }
  }

  /// Gives every entry to `replay`, oldest first, and removes the file when all of them were taken.
  ///
  /// Entries may be replayed twice after a crash; the gateway's message id makes the second one a repeat.
  /// - Returns: how many entries there were.
  package func drain(_ replay: (_ entry: [UInt8]) async throws -> Void) async throws -> Int {
    let (entries, lines) = try read()
    for entry in entries { try await replay(entry) }
    if lines > 0 { try remove(count: lines) }
    return entries.count
  }

  private func read() throws -> (entries: [[UInt8]], lines: Int) {
    let lines = lock.withLock { _ in
      (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 0x0A)
    }
    let entries = lines.compactMap { line in
      // A torn line is an entry whose writer was told of the failure, or died before it could answer: nobody relies on it.
      Data(base64Encoded: Data(line)).flatMap { try? sealer.open($0, as: .spool) }.map { Array($0) }
    }
    if entries.isEmpty, !lines.isEmpty { throw StoreFailure.wrongKey }
    return (entries, lines.count)
  }

  /// Keeps what was appended while the replay ran.
  private func remove(count: Int) throws {
    try lock.withLock { _ in
      let data = FileManager.default.contents(atPath: path) ?? Data()
      let rest = data.split(separator: 0x0A).dropFirst(count)
      if rest.isEmpty { return try FileManager.default.removeItem(atPath: path) }
      try Data(rest.joined(separator: [0x0A]) + [0x0A]).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
  }
}
