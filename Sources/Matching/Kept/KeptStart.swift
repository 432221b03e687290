package import Content

/// Everything that a start makes from content, as bytes that a caller keeps: the next start reads no content file and
/// compiles nothing.
///
/// The tables lie there as this program has them in memory. A mark, the length, a checksum and the caller's key come
/// first: bytes of another program or of other content, and damaged ones, are refused.
package enum KeptStart {
  private static let mark: UInt64 = 0x5452_4154_5354_504b  // "KPTSTART"
  private static let header = 32

  /// What a later start takes in; `key` names the content and the program.
  package static func bytes(_ library: ContentLibrary, _ matcher: Matcher, key: String) -> [UInt8] {
    var writer = TableWriter()
    writer.write([mark, 0, 0, 0])
    writer.write([key])
    writer.write(library.keptIntents)
    matcher.write(&writer)
    return sealed(Array(writer.bytes.dropFirst(TableWriter.alignment)))
  }

  /// The library and its matcher; nil where the bytes are not of this key, or not whole. `load` makes the library of the
  /// `ContentLibrary.keptIntents` among them.
  package static func read(
    _ memory: KeptMemory, key: String, load: ([UInt8]) -> ContentLibrary?
  ) -> (library: ContentLibrary, matcher: Matcher)? {
    guard memory.count > header, isWhole(memory) else { return nil }
    do throws(KeptDamage) {
      var reader = TableReader(memory, from: header)
      guard try reader.texts() == [key], let library = load(try reader.array()) else { return nil }
      let matcher = try Matcher(library, &reader)
      return reader.isAtEnd ? (library, matcher) : nil
    } catch {
      return nil
    }
  }

  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.withUnsafeMutableBytes { raw in
      var sum = Checksum()
      sum.add(UnsafeRawBufferPointer(rebasing: raw[header...]))
      raw.storeBytes(of: UInt64(raw.count), toByteOffset: 8, as: UInt64.self)
      raw.storeBytes(of: sum.value, toByteOffset: 16, as: UInt64.self)
    }
    return bytes
  }

  private static func isWhole(_ memory: KeptMemory) -> Bool {
    let words = (0..<header / 8).map { memory.bytes.load(fromByteOffset: $0 * 8, as: UInt64.self) }
    guard words[0] == mark, words[1] == UInt64(memory.count), words[3] == 0 else { return false }
    var sum = Checksum()
    memory.pass(from: header) { sum.add($0) }
    return words[2] == sum.value
  }
}
