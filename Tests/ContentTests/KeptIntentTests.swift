import Messages
import Testing

@testable import Content

@Suite("A library of kept intents")
struct KeptIntentTests {
  private let files = SampleProject.files()

  private func library() throws -> ContentLibrary { try #require(ContentLoader.load(files).library) }

  private func kept(_ intents: [UInt8]) -> ContentLibrary? {
    ContentLoader.load(kept: intents, with: files.conversations, version: files.version)
  }

  @Test("Everything that can be sent comes back, and nothing that only the matcher learns from")
  func roundTrip() throws {
    let library = try library()
    let read = try #require(kept(library.keptIntents))
    #expect(read.version == library.version)
    #expect(!read.subjects.isEmpty && read.subjects.map(\.hash) == library.subjects.map(\.hash))
    #expect(read.subjects.map(\.subject.description) == library.subjects.map(\.subject.description))
    #expect(read.directory == library.directory && read.texts == library.texts && read.signOff == library.signOff)
    #expect(read.keptIntents == library.keptIntents && library.served.keptIntents == library.keptIntents)
    #expect(read.flows.map(\.id) == library.flows.map(\.id))
    for (intent, old) in zip(read.intents, library.intents) {
      #expect(intent.answers == old.answers && intent.proof == old.proof && intent.numbers == old.numbers)
      #expect(intent.title == old.title && intent.level == old.level && intent.audience == old.audience)
      #expect(intent.status == old.status && intent.related == old.related && intent.flow == old.flow)
      #expect(intent.rules.isEmpty && intent.examples == Examples(yes: [], no: []) && intent.file == old.file)
    }
  }

  @Test("A new member of an intent must be kept too: add it to Keepable+Intent, and here")
  func members() throws {
    let intent = try #require(try library().intents.first { !$0.answers.isEmpty })
    let answer = try #require(intent.answers[.english])
    #expect(Mirror(reflecting: intent).children.count == 13)
    #expect(Mirror(reflecting: answer).children.count == 2)
    #expect(Mirror(reflecting: answer.first).children.count == 3)
    #expect(Mirror(reflecting: intent.proof).children.count == 3)
    #expect(Mirror(reflecting: Source(name: "")).children.count == 2)
  }

  @Test("Bytes that end too early, or say more than there is, are refused")
  func cutOff() throws {
    let bytes = try library().keptIntents
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(ContentLibrary.intents(kept: Array(bytes.prefix(count))) == nil)
    }
    #expect(kept(bytes + [0]) == nil)
    var huge = bytes
    huge.replaceSubrange(0..<8, with: Array(repeating: 0xff, count: 8))
    #expect(kept(huge) == nil)
  }

  @Test("The hash of all files is found one file at a time too")
  func hash() throws {
    let files = files
    let folder = ContentFolder(
      list: { folder in
        files.files.map(\.path).filter { $0.hasPrefix("\(folder)/") }.map {
          String($0.dropFirst(folder.utf8.count + 1))
        }.reversed()
      },
      read: { path in files.files.first { $0.path == path }?.bytes ?? [] })
    let (hash, conversations) = try folder.fingerprint()
    #expect(hash == files.hash && conversations.files == files.conversations.files)
    #expect(hash.hasPrefix(files.version) && hash.utf8.count == 64 && !conversations.files.isEmpty)
  }
}
