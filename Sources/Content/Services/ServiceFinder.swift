/// Which services to name to somebody in a place.
package enum ServiceFinder {
  /// Services that one answer names, at most.
  package static let most = 3

  /// A service, and the narrowest of its areas that holds the place.
  package struct Finding: Sendable, Equatable {
    /// The service.
    package var service: LocalService
    /// How near it is.
    package var nearness: ServiceArea.Kind
  }

  /// Services that surely serve a place: the nearest area first, those for these needs alone, then by name.
  ///
  /// Never one that may not be sent, does not run, or is past its review. A county or nation that is not certain counts for nothing.
  /// - Parameters:
  ///   - needs: any of them; none for whatever there is.
  ///   - first: how many are passed over, because they were named before.
  ///   - isVital: whether a helpline's record is never withheld for its age.
  package static func services(
    near place: Place, for needs: Set<LocalService.Need>, among services: [LocalService], today: Day,
    after first: Int = 0,
    isVital: (String) -> Bool = { _ in false }
  ) -> [Finding] {
    let found = services.compactMap { service -> Finding? in
      guard needs.isEmpty || !needs.isDisjoint(with: service.needs), isSendable(service, today, isVital),
        let nearness = service.areas.filter({ $0.covers(place) }).map(\.kind).min()
      else { return nil }
      return Finding(service: service, nearness: nearness)
    }
    let ranked = found.sorted { a, b in
      (a.nearness, a.service.name, a.service.id) < (b.nearness, b.service.name, b.service.id)
    }
    return Array(ranked.dropFirst(first).prefix(most))
  }

  /// Whether anything of a service may be sent today.
  private static func isSendable(_ service: LocalService, _ today: Day, _ isVital: (String) -> Bool) -> Bool {
    guard service.send != .never, service.status == .active, let proof = service.proof else { return false }
    return proof.reviewBy >= today || service.send == .helpline && service.through.map(isVital) == true
  }
}
