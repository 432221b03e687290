package import Content
import Logging
package import Matching
import Messages

extension Switchboard {
  /// Takes changed content into use and tells staff.
  package func take(_ library: ContentLibrary, _ matcher: Matcher) async {
    shelf.replace(with: library, matcher: matcher)
    logger.notice("content taken", metadata: ["version": "\(library.version)"])
    await tellStaff(.contentTaken(version: String(library.version.prefix(12))), level: .normal)
  }

  /// Tells staff that changed content has errors and that the old stays in use.
  package func refuseContent(errors: Int) async {
    logger.error("changed content not taken: the old one stays in use")
    await tellStaff(.contentRefused(errors: errors), level: .normal)
  }
}
