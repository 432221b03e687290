import Content
import Foundation
import Matching

/// What the matcher learned from a version of the content, kept between starts: learning takes seconds, reading it does not.
///
/// It holds nothing of any person, and losing it costs a slow start. A file of other content, of another program or a
/// damaged one is refused by the matcher and written anew.
enum LearnedFile {
  /// Files that are kept: an editor goes back and forth between a few versions.
  private static let most = 6

  /// The matcher for a library, from what was learned before where that fits.
  static func matcher(for library: ContentLibrary) -> Matcher {
    let file = folder.appending(path: "learned-\(library.version)")
    let matcher = Matcher(library, learned: FileManager.default.contents(atPath: file.path()).map { Array($0) })
    if !matcher.wasLearnedBefore { keep(matcher.learned, in: file) }
    return matcher
  }

  /// HELPLINE_CACHE, else the cache folder of the user (XDG Base Directory Specification).
  private static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    if let own = environment["HELPLINE_CACHE"] { return URL(filePath: own) }
    let base = environment["XDG_CACHE_HOME"].map { URL(filePath: $0) } ?? URL.homeDirectory.appending(path: ".cache")
    return base.appending(path: "helpline")
  }

  /// A folder that cannot be written only costs the next start some seconds.
  private static func keep(_ bytes: [UInt8], in file: URL) {
    let folder = file.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
      try clear(folder)
    } catch {
      return
    }
  }

  private static func clear(_ folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    let dated = try files.filter { $0.lastPathComponent.hasPrefix("learned-") }.map { file in
      (file, try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate ?? .distantPast)
    }
    for (file, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(most) { try FileManager.default.removeItem(at: file) }
  }
}
