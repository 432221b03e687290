import Foundation

/// The `Date` field of RFC 5322 in UTC, such as `Sat, 21 Nov 2026 09:30:00 +0000`; nil outside of the years 1900 to 9999.
///
/// A formatter would depend on the locale, and this has to be English.
func mailDate(_ seconds: Double) -> String? {
  guard (-2_208_988_800..<253_402_300_800).contains(seconds) else { return nil }
  var time = time_t(seconds.rounded(.down))
  var parts = tm()
  guard gmtime_r(&time, &parts) != nil else { return nil }
  let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  return
    "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) \(1900 + parts.tm_year) \(clock) +0000"
}
