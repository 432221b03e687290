import GRDB

extension Schema {
  /// Accounts of staff, their sessions, and the access log.
  static func makeStaff(_ db: Database) throws { try db.execute(sql: staff) }

  private static let staff = """
    CREATE TABLE staff (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL UNIQUE,
      roles TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
      created_at DOUBLE PRECISION NOT NULL,
      password BLOB,
      factor BLOB,
      factor_step INTEGER NOT NULL DEFAULT 0,
      next_factor BLOB,
      invitation BLOB UNIQUE,
      invitation_kind TEXT CHECK (invitation_kind IN ('whole', 'factor')),
      invitation_ends DOUBLE PRECISION,
      failures INTEGER NOT NULL DEFAULT 0,
      locked_until DOUBLE PRECISION NOT NULL DEFAULT 0,
      last_login DOUBLE PRECISION
    );

    CREATE TABLE staff_session (
      id_hash BLOB PRIMARY KEY,
      staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
      created_at DOUBLE PRECISION NOT NULL,
      last_at DOUBLE PRECISION NOT NULL,
      ends_at DOUBLE PRECISION NOT NULL
    );
    CREATE INDEX staff_session_staff ON staff_session (staff_id);
    CREATE INDEX staff_session_end ON staff_session (ends_at);

    CREATE TABLE staff_release (
      staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
      admin_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
      at DOUBLE PRECISION NOT NULL,
      PRIMARY KEY (staff_id, admin_id),
      CHECK (staff_id <> admin_id)
    );

    CREATE TABLE access (
      id INTEGER PRIMARY KEY,
      at DOUBLE PRECISION NOT NULL,
      who TEXT NOT NULL,
      act TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL
    );
    CREATE INDEX access_who ON access (who, id);
    CREATE INDEX access_who_act ON access (who, act, id);
    CREATE INDEX access_act ON access (act, id);
    CREATE INDEX access_at ON access (at, id);
    CREATE TRIGGER access_is_final BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'lines of the access log are final'); END;
    CREATE TRIGGER access_stays BEFORE DELETE ON access BEGIN SELECT RAISE(ABORT, 'lines of the access log stay'); END;
    """
}
