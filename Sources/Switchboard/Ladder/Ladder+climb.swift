import Messages
import Store

extension Ladder {
  /// What a case that is due does next. Pure: `reach` says whom a step calls now.
  func climb(_ climber: Climber, now: Double, reach: (Int) -> [AlertCall]) -> Climb {
    var climb = Climb(
      calls: [], rung: climber.rung, atTop: climber.atTop, repeats: climber.repeats, nextAt: nil)
    if climber.isDue {
      if climber.atTop {
        callTopAgain(&climb, now: now, reach)
      } else {
        callNext(&climb, of: climber, now: now, reach)
      }
    } else {
      climb.nextAt = climber.nextAt  // only the first step is called again
    }
    if climber.isCalledAgain, !climb.calls.contains(where: { $0.rung == 0 }) {
      let first = Ladder.first(of: 0..<max(1, min(climber.rung, steps.count)), reach)
      climb.calls = first + climb.calls.filter { !first.contains($0) }
    }
    return climb
  }

  /// The first step from here on that reaches anybody; steps with nobody on call are not waited for.
  private func callNext(_ climb: inout Climb, of climber: Climber, now: Double, _ reach: (Int) -> [AlertCall]) {
    for index in steps.indices.dropFirst(climber.rung) {
      let calls = reach(index)
      guard !calls.isEmpty else { continue }
      climb.calls = calls
      return advance(&climb, beyond: index, of: climber, now: now)
    }
    guard climber.rung > 0 else {
      climb.nextAt = now + Ladder.patience  // nobody at all: until somebody's shift begins
      return
    }
    climb.atTop = true
    climb.nextAt = repeats(climber.level) ? now + repeatAfter : nil
  }

  private func advance(_ climb: inout Climb, beyond index: Int, of climber: Climber, now: Double) {
    climb.rung = index + 1
    guard climb.rung < steps.count else {
      climb.atTop = true
      climb.nextAt = repeats(climber.level) ? now + repeatAfter : nil
      return
    }
    // A server that was down must not call all steps within a second.
    let step = steps[climb.rung].after - steps[index].after
    climb.nextAt = max(climber.armedAt + steps[climb.rung].after, now + min(step, Ladder.patience))
  }

  private func callTopAgain(_ climb: inout Climb, now: Double, _ reach: (Int) -> [AlertCall]) {
    guard climb.repeats < Ladder.mostRepeats else { return }
    climb.calls = Ladder.first(of: steps.indices.reversed(), reach)
    climb.repeats += 1
    climb.nextAt = now + repeatAfter
  }

  /// Whom the first of some steps calls that reaches anybody.
  private static func first(of steps: some Sequence<Int>, _ reach: (Int) -> [AlertCall]) -> [AlertCall] {
    for index in steps {
      let calls = reach(index)
      if !calls.isEmpty { return calls }
    }
    return []
  }

  private func repeats(_ level: Level) -> Bool { level >= .urgent }
}
