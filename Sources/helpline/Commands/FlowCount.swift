import Content
import Dialogue
import Foundation
import Messages
import Store
import Switchboard

/// Counts what people did in flows, from the reasons stored beside their texts. The texts themselves are not looked at.
struct FlowCount {
  let option: DataOption
  /// The data folder; nil for that of the configuration.
  let folder: String?

  /// Nil where neither a folder nor a configuration is named: looking into conversations is asked for, never a habit.
  func traffic(in library: ContentLibrary) async throws -> Visits? {
    guard folder != nil || option.config != nil else { return nil }
    let store = try await option.open(act: "count flows", subject: "all conversations", at: folder)
    defer { store.close() }
    do throws(StoreFailure) {
      try await store.noteCount(detail: "flows were drawn with counts", now: Date().timeIntervalSince1970)
      var visits = Visits()
      for contact in try await store.allContacts() {
        let traces = FlowCount.traces(try await store.transcript(contact: contact) ?? [])
        visits.note(talk: traces, in: library)
      }
      return visits
    } catch {
      throw Stop(.unavailable, error.description)
    }
  }

  private static func traces(_ lines: [TranscriptLine]) -> [Trace] {
    lines.compactMap { line in
      guard case .person(_, _, let trace) = line.side else { return nil }
      // A trace of another version of the program may have another shape; it counts for nothing.
      return try? JSONDecoder().decode(Trace.self, from: Data(trace.reveal()))
    }
  }
}
