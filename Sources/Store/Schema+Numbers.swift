import GRDB

extension Schema {
  /// Counts by the days and hours of London's clocks, made of `tally` once a day is over, so that a year is read in milliseconds.
  static func makeNumbers(_ db: Database) throws {
    try db.execute(sql: daily)
    try db.execute(sql: pastDeliveries)
  }

  private static let daily = """
    CREATE TABLE daily (
      day INTEGER NOT NULL,
      part TEXT NOT NULL CHECK (part IN ('hour', 'language', 'account')),
      word TEXT NOT NULL,
      answered INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      not_understood INTEGER NOT NULL,
      commands INTEGER NOT NULL,
      unreadable INTEGER NOT NULL,
      urgent INTEGER NOT NULL,
      emergency INTEGER NOT NULL,
      PRIMARY KEY (day, part, word)
    );
    """

  /// Replies that were settled before there was a count of them. What our own page fetched has no id of a gateway and no code.
  private static let pastDeliveries = """
    INSERT INTO delivery_tally (hour, account, state, count)
    SELECT CAST(created_at / 3600 AS INTEGER), account, state, COUNT(*) FROM outbound
    WHERE state IN ('queued', 'sent', 'delivered', 'failed', 'undeliverable')
      AND NOT (state = 'delivered' AND provider_id IS NULL AND attempt = 0)
    GROUP BY 1, 2, 3
    ON CONFLICT (hour, account, state) DO UPDATE SET count = excluded.count;
    """
}
