import Content
import Logging
import ServiceLifecycle

/// Tells staff once a day, and at every start, which records of the directory are past their review.
package struct RecordWatch: Service {
  private let switchboard: Switchboard

  /// The watch of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  /// Seconds until it looks again: content may be reloaded, and days begin.
  private static let pause = 300.0

  package func run() async throws {
    let bell = Doorbell()
    bell.ring()
    var told = Told()
    await withGracefulShutdownHandler {
      for await _ in bell.rings {
        await look(&told)
        bell.ring(after: RecordWatch.pause)
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// What staff know already.
  private struct Told: Equatable {
    var day: Day?
    var ids: [String] = []
  }

  /// Where no channel took the notice it is tried again at the next look.
  private func look(_ told: inout Told) async {
    let library = switchboard.shelf.current.library
    let today = LondonTime(unix: switchboard.outside.now()).day
    let overdue = library.overdueRecords(on: today)
    let news = Told(day: today, ids: overdue.map(\.id))
    guard !overdue.isEmpty, news != told else { return }
    let (vital, withheld) = (overdue.filter(\.vital).map(\.id), overdue.filter { !$0.vital }.map(\.id))
    switchboard.logger.warning(
      "records past their review",
      metadata: ["withheld": "\(withheld.joined(separator: " "))", "vital": "\(vital.joined(separator: " "))"])
    if await tell(.recordsOverdue(withheld: withheld, vital: vital), on: today) { told = news }
  }

  /// Whether a channel took it, or there is none to take it.
  private func tell(_ news: StaffNotice.News, on day: Day) async -> Bool {
    let channels = switchboard.channels(for: news)
    var isTold = channels.isEmpty
    for channel in channels {
      let notice = StaffNotice(
        news: news, id: "records-\(day)-\(switchboard.shelf.current.library.version)", at: switchboard.outside.now())
      switch await switchboard.outside.deliver(notice, by: channel) {
      case .success: isTold = true
      case .failure(let code), .refused(let code):
        switchboard.logger.error("staff alert failed", metadata: ["channel": "\(channel.name)", "code": "\(code)"])
      }
    }
    return isTold
  }
}
