import GRDB

extension Schema {
  /// How far the alerts of a case have climbed, and who has acknowledged them.
  static func addLadder(_ db: Database) throws {
    try db.execute(sql: ladder)
  }

  /// `armed_at` is null for cases that no ladder was armed for. `ladder_at` is when the step `rung` comes due, null when none
  /// does; `at_top` says that all steps have been tried. Of a token only its SHA-256 is kept.
  private static let ladder = """
    ALTER TABLE staff_case ADD COLUMN armed_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN rung INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE staff_case ADD COLUMN at_top INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE staff_case ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE staff_case ADD COLUMN ladder_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN again_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN called_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN acknowledged_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN acknowledged_by TEXT;
    ALTER TABLE staff_case ADD COLUMN acknowledged_level INTEGER;
    CREATE INDEX staff_case_ladder ON staff_case (ladder_at) WHERE ladder_at IS NOT NULL;
    CREATE INDEX staff_case_again ON staff_case (again_at) WHERE again_at IS NOT NULL;

    ALTER TABLE alert ADD COLUMN rung INTEGER;
    ALTER TABLE alert ADD COLUMN recipient TEXT;
    ALTER TABLE alert ADD COLUMN reply_code TEXT;

    CREATE TABLE alert_token (
      hash BLOB PRIMARY KEY,
      alert_id INTEGER NOT NULL REFERENCES alert (id),
      expires_at DOUBLE PRECISION NOT NULL
    );
    CREATE INDEX alert_token_age ON alert_token (expires_at);

    CREATE TABLE reply_trial (
      person TEXT PRIMARY KEY,
      wrong INTEGER NOT NULL,
      at DOUBLE PRECISION NOT NULL
    );
    """
}
