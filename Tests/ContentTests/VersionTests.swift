import Content
import Testing

@Suite("The version of content")
struct VersionTests {
  private static func version(_ files: (String, String)...) -> String {
    ContentFiles(files.map { ContentFiles.File(path: $0.0, text: $0.1) }).version
  }

  @Test("does not depend on the order of files")
  func order() {
    #expect(Self.version(("a", "1"), ("b", "2")) == Self.version(("b", "2"), ("a", "1")))
  }

  @Test("changes with a byte, a name, and a border between both")
  func changes() {
    let versions = [
      Self.version(("a", "1"), ("b", "2")), Self.version(("a", "1"), ("b", "3")), Self.version(("a", "1"), ("c", "2")),
      Self.version(("a", "1")), Self.version(("a", "1b2")), Self.version(("a1", "")), Self.version(),
    ]
    #expect(Set(versions).count == versions.count)
  }

  @Test("is twelve hexadecimal digits and reaches the library")
  func shape() {
    let files = SampleProject.files()
    #expect(files.version.count == 12)
    #expect(files.version.allSatisfy { $0.isHexDigit })
    #expect(ContentLoader.load(files).library?.version == files.version)
  }
}
