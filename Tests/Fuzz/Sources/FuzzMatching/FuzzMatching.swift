import Content
import Foundation
import Matching
import Messages

/// The project's content, compiled once for all tries.
private let world: (library: ContentLibrary, matcher: Matcher)? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
  let folder = ContentFolder(
    list: { name in
      let base = root.appending(path: name).path()
      return try FileManager.default.subpathsOfDirectory(atPath: base).filter { $0.contains(".") }
    },
    read: { Array(try Data(contentsOf: root.appending(path: $0))) })
  // Without content there is nothing to try, and the first try says so.
  guard let files = try? folder.files(), let library = ContentLoader.load(files).library else { return nil }
  return (library, Matcher(library))
}()

/// One try: any bytes are read as a text, and what must always hold is looked at.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let (library, matcher) = world else { preconditionFailure("the content does not load: helpline check") }
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  let context = MatchContext(choices: count % 4, afterDanger: count % 2 == 1)
  let reading = matcher.read(text, in: context)
  precondition(reading == matcher.read(text, in: context), "two readings of one text differ")
  precondition(reading.candidates.allSatisfy { (0...1).contains($0.score) }, "a score is out of bounds")
  precondition(reading.decision != .answer || reading.intent.map { library.intent($0) } != nil, "an unknown intent")
  let report = matcher.explain(text, in: context)
  precondition(report.words.allSatisfy { text.utf8.count >= $0.original.utf8.count }, "a word is longer than the text")
  precondition(!MatchLine.render(reading, in: library).contains("\n"), "a line break in a line")
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// SwiftPM names the entry of a program after its module, and so libFuzzer's own is not found.
@_cdecl("FuzzMatching_main")
public func start(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  precondition(world != nil, "the content does not load: helpline check")  // learned before the clock of a try runs
  var count = count
  var words = words
  return runDriver(&count, &words) { tryOne($0, $1) }
}
