package import Content
package import Dialogue

extension Visits {
  /// Counts a talk that is stored, from the traces of its turns, oldest first.
  package mutating func note(talk: [Trace], in library: ContentLibrary) {
    var before = Conversation().stateName
    for trace in talk {
      note(trace, after: before, in: library)
      before = trace.state
    }
  }

  /// The counts of one flow, for its drawing.
  package func traffic(of flow: String) -> FlowTraffic {
    var traffic = FlowTraffic(branches: branches[flow] ?? [:])
    for (place, count) in steps where place.flow == flow { traffic.steps[place.step] = count }
    for (place, count) in left where place.flow == flow { traffic.left += count }
    return traffic
  }
}
