import Foundation
import Matching

/// The folder of files that make a start short. They hold nothing of any person, and losing them costs a slow start.
enum KeptFolder {
  /// Files of a kind that are kept: an editor goes back and forth between a few versions.
  private static let most = 6

  /// The file of a kind for a version of the content.
  static func file(_ kind: String, _ version: String) -> URL { folder.appending(path: "\(kind)-\(version)") }

  /// HELPLINE_CACHE, else the cache folder of the user (XDG Base Directory Specification).
  private static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    if let own = environment["HELPLINE_CACHE"] { return URL(filePath: own) }
    let base = environment["XDG_CACHE_HOME"].map { URL(filePath: $0) } ?? URL.homeDirectory.appending(path: ".cache")
    return base.appending(path: "helpline")
  }

  /// A folder that cannot be written only costs the next start some seconds.
  static func keep(_ bytes: [UInt8], _ kind: String, _ version: String) {
    let file = file(kind, version)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write(bytes, to: file)
      try clear(kind)
    } catch {
      return
    }
  }

  /// Whole or not at all. A piece at a time: Linux keeps a file that was written at once in memory in pieces of two
  /// megabytes, and maps such a piece whole where a few bytes of it are read.
  private static func write(_ bytes: [UInt8], to file: URL) throws {
    let fresh = file.deletingLastPathComponent().appending(path: ".fresh-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: fresh.path(percentEncoded: false), contents: nil) else { return }
    do {
      let handle = try FileHandle(forWritingTo: fresh)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        try handle.write(contentsOf: bytes[start..<min(bytes.count, start + piece)])
      }
      try handle.close()
      guard rename(fresh.path(percentEncoded: false), file.path(percentEncoded: false)) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    } catch {
      try FileManager.default.removeItem(at: fresh)
      throw error
    }
  }

  private static let piece = 1 << 16

  private static func clear(_ kind: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    let dated = try files.filter { $0.lastPathComponent.hasPrefix("\(kind)-") }.map { file in
      (file, try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate ?? .distantPast)
    }
    for (file, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(most) { try FileManager.default.removeItem(at: file) }
  }
}

extension KeptMemory {
  /// A file's bytes, read from disk when they are needed; nil where there is no such file. Files of `KeptFolder` are
  /// never changed in place: a new one takes the name of the old, whose bytes stay as long as they are mapped.
  convenience init?(mapping file: URL) {
    let handle = open(file.path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    defer { close(handle) }
    var status = stat()
    guard fstat(handle, &status) == 0, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, handle, 0), start != MAP_FAILED else { return nil }
    #if os(Linux)
      // A single number that is read would else bring two megabytes of weights into memory.
      madvise(start, count, MADV_NOHUGEPAGE)
    #endif
    // As a number, because closures that others call take no pointers along.
    let address = Int(bitPattern: start)
    self.init(
      UnsafeRawBufferPointer(start: start, count: count),
      release: { munmap(UnsafeMutableRawPointer(bitPattern: address), count) },
      forget: { madvise(UnsafeMutableRawPointer(bitPattern: address), $0.upperBound, MADV_DONTNEED) })
  }
}
