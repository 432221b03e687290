import Foundation
import Testing

@testable import Store

@Suite("The master key")
struct MasterKeyTests {
  private static func place(_ size: Int, mode: Int, in home: Home) throws -> String {
    let path = home.folder.path + "/other.key"
    let made = FileManager.default.createFile(
      atPath: path, contents: Data(repeating: 1, count: size), attributes: [.posixPermissions: NSNumber(value: mode)])
    #expect(made)
    return path
  }

  @Test("The first run makes 32 bytes that only their owner may read; later runs find the same")
  func made() async throws {
    try await withHome { home in
      let attributes = try FileManager.default.attributesOfItem(atPath: home.folder.masterKey)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      let bytes = try #require(FileManager.default.contents(atPath: home.folder.masterKey))
      #expect(bytes.count == 32 && Set(bytes).count > 8)
      let again = try MasterKey.load(orMake: home.folder.masterKey)
      #expect(again.derive("x") == home.master.derive("x"))
      #expect(again.derive("x") == MasterKey(bytes: bytes).derive("x"))
      let other = try MasterKey.load(orMake: home.folder.path + "/other.key")
      #expect(other.derive("x") != again.derive("x"))
      #expect(again.derive("x") != again.derive("y"))
    }
  }

  @Test("A key that others can read or write is refused", arguments: [0o640, 0o604, 0o644, 0o620, 0o602, 0o610, 0o777])
  func open(_ mode: Int) async throws {
    try await withHome { home in
      let path = try Self.place(32, mode: mode, in: home)
      #expect(throws: MasterKeyProblem.open(path: path)) { _ = try MasterKey.load(orMake: path) }
    }
  }

  @Test("A key that only its owner can read is taken", arguments: [0o400, 0o600, 0o700])
  func shut(_ mode: Int) async throws {
    try await withHome { home in
      let path = try Self.place(32, mode: mode, in: home)
      #expect(
        try MasterKey.load(orMake: path).derive("x") == MasterKey(bytes: Data(repeating: 1, count: 32)).derive("x"))
    }
  }

  @Test("A file of another size is refused, and stays as it is", arguments: [0, 31, 33, 64])
  func damaged(_ size: Int) async throws {
    try await withHome { home in
      let path = try Self.place(size, mode: 0o600, in: home)
      #expect(throws: MasterKeyProblem.damaged(path: path)) { _ = try MasterKey.load(orMake: path) }
      #expect(FileManager.default.contents(atPath: path)?.count == size)
    }
  }

  @Test("Without its folder no key is made")
  func unwritable() async throws {
    try await withHome { home in
      let path = home.folder.path + "/missing/master.key"
      #expect(throws: MasterKeyProblem.unwritable(path: path)) { _ = try MasterKey.load(orMake: path) }
    }
  }

  @Test("Each problem names the file")
  func names() {
    for problem in [MasterKeyProblem.open(path: "/a/k"), .damaged(path: "/a/k"), .unwritable(path: "/a/k")] {
      #expect(problem.description.hasPrefix("/a/k "))
    }
  }
}
