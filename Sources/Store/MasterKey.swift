import Crypto
package import Foundation

/// The key that all others hang on: 256 random bits in a file of mode 0600 outside of every database.
package struct MasterKey: Sendable {
  private let key: SymmetricKey

  /// A key made of 32 bytes.
  package init(bytes: some ContiguousBytes) { key = SymmetricKey(data: bytes) }

  /// The key in that file; the first run makes it.
  ///
  /// - Throws: `MasterKeyProblem` when the file cannot be read, has another size, or others may read it.
  package static func load(orMake path: String) throws -> MasterKey {
    guard FileManager.default.fileExists(atPath: path) else { return try make(at: path) }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else { throw MasterKeyProblem.open(path: path) }
    guard let data = FileManager.default.contents(atPath: path), data.count == 32 else {
      throw MasterKeyProblem.damaged(path: path)
    }
    return MasterKey(bytes: data)
  }

  /// Never overwrites a file, even when two first runs meet; and the key is on the disk before anything is sealed by it.
  private static func make(at path: String) throws -> MasterKey {
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw MasterKeyProblem.unwritable(path: path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: bytes)
      try file.synchronize()
    } catch {
      unlink(path)
      throw MasterKeyProblem.unwritable(path: path)
    }
    return MasterKey(bytes: bytes)
  }

  /// A key for one purpose, derived by HKDF-SHA256 (RFC 5869).
  func derive(_ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("helpline/\(purpose)/1".utf8), outputByteCount: 32)
  }
}

/// Why the master key cannot be used; the sentence says what to do.
package enum MasterKeyProblem: Error, Sendable, Equatable, CustomStringConvertible {
  case open(path: String)
  case damaged(path: String)
  case unwritable(path: String)

  package var description: String {
    switch self {
    case .open(let path): "\(path) can be read by others: run chmod 600 on it"
    case .damaged(let path): "\(path) is not a master key of 32 bytes: restore it from its own backup"
    case .unwritable(let path): "\(path) cannot be written: make its folder, writable for the helpline alone"
    }
  }
}
