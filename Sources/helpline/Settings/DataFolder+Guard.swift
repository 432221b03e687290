import Foundation
import Store

extension DataFolder {
  /// A database without its key is never given a new one: the old key has to come back, or the data has to go.
  func demandKey() throws {
    let files = FileManager.default
    guard files.fileExists(atPath: database), !files.fileExists(atPath: masterKey) else { return }
    throw Stop(
      .badConfiguration, "\(masterKey) is missing, and the database beside it cannot be read without it: restore it")
  }

  /// Takes the folder for this process until it ends. Two servers on one folder would send each other's replies.
  func take() throws {
    let file = open(path + "/serve.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Stop(.badConfiguration, "the data folder \(path) cannot be written: check its owner and permissions")
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw Stop(
        .unavailable, "another helpline serves the folder \(path): stop it first, or give this one its own data folder")
    }
  }

  /// Whether a server has the folder now.
  var isServed: Bool {
    let file = open(path + "/serve.lock", O_RDWR | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0
  }
}
