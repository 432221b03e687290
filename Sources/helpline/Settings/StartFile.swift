import Content
import Foundation
import Matching
import Messages

/// A library as it is served, and the matcher that was made of it.
struct ReadyContent {
  var library: ContentLibrary
  var matcher: Matcher
}

/// Everything that a start makes of content, kept for the next start with just these files and just this program.
///
/// Content is kept only when it was checked without an error. A file of anything else, or a damaged one, is refused and
/// written anew; dates of review are not looked at, because no date stops a start.
enum StartFile {
  private static let kind = "start"

  /// What was kept for files of this `ContentFiles.hash`; nil where nothing fits.
  static func read(for hash: String, _ conversations: ContentFiles) -> ReadyContent? {
    let version = String(hash.prefix(ContentFiles.versionLength))
    guard let key = key(hash), let memory = KeptMemory(mapping: KeptFolder.file(kind, version)),
      let (library, matcher) = KeptStart.read(
        memory, key: key, load: { ContentLoader.load(kept: $0, with: conversations, version: version) })
    else { return nil }
    return ReadyContent(library: library, matcher: matcher)
  }

  /// Keeps it, and takes it from there: what was only needed to make it leaves memory.
  static func keep(_ library: ContentLibrary, _ matcher: Matcher, for files: ContentFiles) -> ReadyContent {
    let hash = files.hash
    if let key = key(hash) { KeptFolder.keep(KeptStart.bytes(library, matcher, key: key), kind, library.version) }
    return read(for: hash, files.conversations) ?? ReadyContent(library: library.served, matcher: matcher)
  }

  private static func key(_ hash: String) -> String? { ProgramBuild.name.map { "\(hash) \($0)" } }
}

/// Tells this build of the program from every other.
enum ProgramBuild {
  /// Size, date and first bytes of the program's file, with the linker's build id among them; nil where it cannot be
  /// read, and then nothing is kept.
  static let name: String? = {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    defer { close(handle) }
    var status = stat()
    var head = [UInt8](repeating: 0, count: 65_536)
    let count = read(handle, &head, head.count)
    guard fstat(handle, &status) == 0, count > 0 else { return nil }
    let sum = FNV1a.hash(head[..<count], after: UInt64(count))
    return "\(status.st_size) \(modified(status)) \(sum)"
  }()

  #if os(Linux)
    /// The file that runs, though another one may have taken its name.
    private static let path = "/proc/self/exe"

    private static func modified(_ status: stat) -> String { "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)" }
  #else
    private static var path: String { Bundle.main.executablePath ?? "" }

    private static func modified(_ status: stat) -> String {
      "\(status.st_mtimespec.tv_sec).\(status.st_mtimespec.tv_nsec)"
    }
  #endif
}
