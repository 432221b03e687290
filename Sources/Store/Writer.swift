import Foundation
import GRDB
import Synchronization

/// The one thread that writes: it takes all work that waits, does it in one transaction, and commits once for all (group commit).
///
/// A commit costs a flush of the disk; shared by a group it costs each message little. Where one piece of work fails, the
/// group is rolled back and each piece is done again in a transaction of its own, so that it never takes its neighbours with it.
/// A lock is nobody's fault and frees itself for nobody: then the whole group fails, after one wait for all.
/// Work must therefore be repeatable: it may run twice, and only the last run counts.
final class Writer: Sendable {
  private let pool: DatabasePool
  private let keys: KeyRing
  private let tags: TagBook
  private let hashes: AddressHashes
  private let queue = Mutex(Queue())
  private let wake = DispatchSemaphore(value: 0)

  private struct Queue {
    var jobs: [any WriterJob] = []
    var closed = false
  }

  /// Largest group; bounds how long the first of it waits.
  private static let largestGroup = 256

  init(pool: DatabasePool, keys: KeyRing, tags: TagBook, hashes: AddressHashes) {
    self.pool = pool
    self.keys = keys
    self.tags = tags
    self.hashes = hashes
    let thread = Thread { [self] in run() }
    thread.name = "store-writer"
    thread.start()
  }

  /// Does a piece of work in the next group, and returns after its commit.
  func perform<Result: Sendable>(
    _ work: @escaping @Sendable (Desk) throws -> Result
  ) async throws(StoreFailure) -> Result {
    do {
      return try await withCheckedThrowingContinuation { continuation in
        enqueue(Job(work: work, continuation: continuation))
      }
    } catch {
      throw StoreFailure(error)
    }
  }

  /// Lets waiting work finish and ends the thread.
  func close() {
    queue.withLock { $0.closed = true }
    wake.signal()
  }

  private func enqueue(_ job: any WriterJob) {
    let state = queue.withLock { queue in
      if !queue.closed { queue.jobs.append(job) }
      return (closed: queue.closed, first: queue.jobs.count == 1)
    }
    if state.closed { return job.fail(StoreFailure.closed) }
    if state.first { wake.signal() }
  }

  private func run() {
    let statements = HotStatements()
    while true {
      wake.wait()
      while let group = nextGroup() { commit(group, statements) }
      if queue.withLock({ $0.closed && $0.jobs.isEmpty }) { break }
    }
    pool.writeWithoutTransaction { _ in statements.removeAll() }
  }

  private func nextGroup() -> [any WriterJob]? {
    queue.withLock { queue in
      guard !queue.jobs.isEmpty else { return nil }
      let group = Array(queue.jobs.prefix(Writer.largestGroup))
      queue.jobs.removeFirst(group.count)
      return group
    }
  }

  private func commit(_ group: [any WriterJob], _ statements: HotStatements) {
    do {
      try transaction(group, statements)
      for job in group { job.succeed() }
    } catch {
      let failure = StoreFailure(error)
      guard group.count > 1, failure != .locked else {
        for job in group { job.fail(failure) }
        return
      }
      for job in group { commit([job], statements) }
    }
  }

  /// Contacts' keys are durable before anything that they seal: the other order could lose a message that was acknowledged.
  private func transaction(_ group: [any WriterJob], _ statements: HotStatements) throws {
    do {
      try pool.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          let desk = Desk(db: db, keys: keys, tags: tags, hashes: hashes, hot: statements)
          for job in group { try job.run(desk) }
          try keys.commitFresh()
          return .commit
        }
      }
    } catch {
      keys.dropFresh()
      throw error
    }
  }
}

/// What a piece of work may use while it has the transaction.
struct Desk {
  let db: Database
  let keys: KeyRing
  let tags: TagBook
  let hashes: AddressHashes
  let hot: HotStatements
}

/// A piece of work in a group.
private protocol WriterJob: AnyObject, Sendable {
  func run(_ desk: Desk) throws
  func succeed()
  func fail(_ error: any Error)
}

/// The result waits in a mutex between the run and the commit; both happen on the writer's thread.
private final class Job<Result: Sendable>: WriterJob {
  private let work: @Sendable (Desk) throws -> Result
  private let continuation: CheckedContinuation<Result, any Error>
  private let result = Mutex<Result?>(nil)

  init(work: @escaping @Sendable (Desk) throws -> Result, continuation: CheckedContinuation<Result, any Error>) {
    self.work = work
    self.continuation = continuation
  }

  func run(_ desk: Desk) throws {
    let made = try work(desk)
    result.withLock { $0 = made }
  }

  func succeed() {
    guard let made = result.withLock({ $0 }) else { return fail(StoreFailure.closed) }
    continuation.resume(returning: made)
  }

  func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
