import GRDB

/// The main database, as migrations that only go forward. Old ones are never edited.
///
/// Types are those that SQLite and PostgreSQL share (BLOB is BYTEA there). Times are seconds since 1970, UTC. Whatever could
/// tell who a person is or what they said is sealed; levels, states and codes are not, because work is ordered by them.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 first") { db in try db.execute(sql: first) }
    migrator.registerMigration("2 doubts") { db in
      // How often the outcome of a send was unknown. `attempt` counts tries that certainly failed too.
      try db.execute(sql: "ALTER TABLE outbound ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0")
    }
    migrator.registerMigration("3 withdrawals") { db in
      // What staff took out of use; a running server looks at it every second.
      try db.execute(
        sql: """
          CREATE TABLE withdrawal (
            subject TEXT PRIMARY KEY, reason TEXT NOT NULL, by_name TEXT NOT NULL, at DOUBLE PRECISION NOT NULL)
          """)
    }
    migrator.registerMigration("4 cases") { db in try db.execute(sql: cases) }
    migrator.registerMigration("5 ladder", migrate: addLadder)
    migrator.registerMigration("6 staff") { db in try makeStaff(db) }
    migrator.registerMigration("7 search") { db in try db.execute(sql: search) }
    migrator.registerMigration("7 content") { db in try db.execute(sql: content) }
    migrator.registerMigration("7 numbers") { db in try makeNumbers(db) }
    migrator.registerMigration("8 counts", migrate: packCounts)
    migrator.registerMigration("8 buddy", migrate: makeBuddies)
    migrator.registerMigration("8 gateways") { db in try db.execute(sql: gateways) }
    return migrator
  }

  private static let first = """
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      key_id INTEGER NOT NULL UNIQUE,
      address_hash BLOB UNIQUE,
      address BLOB NOT NULL,
      conversation BLOB NOT NULL,
      created_at DOUBLE PRECISION NOT NULL,
      last_at DOUBLE PRECISION NOT NULL,
      forget_at DOUBLE PRECISION
    );
    CREATE INDEX contact_forget ON contact (forget_at) WHERE forget_at IS NOT NULL;

    CREATE TABLE inbound (
      id INTEGER PRIMARY KEY,
      contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
      account TEXT NOT NULL,
      provider_id TEXT NOT NULL,
      received_at DOUBLE PRECISION NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
      content_version TEXT NOT NULL,
      replies INTEGER NOT NULL,
      content BLOB,
      UNIQUE (account, provider_id)
    );
    CREATE INDEX inbound_contact ON inbound (contact_id, id);

    CREATE TABLE outbound (
      id INTEGER PRIMARY KEY,
      contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
      inbound_id INTEGER REFERENCES inbound (id),
      account TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
      state TEXT NOT NULL
        CHECK (state IN ('waiting', 'sending', 'unknown', 'queued', 'sent', 'delivered', 'failed', 'undeliverable')),
      created_at DOUBLE PRECISION NOT NULL,
      due_at DOUBLE PRECISION NOT NULL,
      attempt INTEGER NOT NULL DEFAULT 0,
      provider_id TEXT,
      code TEXT,
      settled_at DOUBLE PRECISION,
      content BLOB NOT NULL
    );
    CREATE INDEX outbound_contact ON outbound (contact_id, id);
    CREATE INDEX outbound_work ON outbound (level DESC, id, due_at) WHERE state IN ('waiting', 'unknown');
    CREATE UNIQUE INDEX outbound_provider ON outbound (account, provider_id) WHERE provider_id IS NOT NULL;

    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      account TEXT NOT NULL,
      provider_id TEXT NOT NULL,
      state TEXT NOT NULL,
      code TEXT,
      at DOUBLE PRECISION NOT NULL
    );
    CREATE INDEX report_provider ON report (account, provider_id);

    CREATE TABLE staff_case (
      id INTEGER PRIMARY KEY,
      contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
      opened_at DOUBLE PRECISION NOT NULL,
      renewed_at DOUBLE PRECISION NOT NULL,
      closed_at DOUBLE PRECISION,
      outcome TEXT
    );
    CREATE UNIQUE INDEX staff_case_open ON staff_case (contact_id) WHERE closed_at IS NULL;

    CREATE TABLE alert (
      id INTEGER PRIMARY KEY,
      case_id INTEGER NOT NULL REFERENCES staff_case (id),
      channel TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
      created_at DOUBLE PRECISION NOT NULL,
      due_at DOUBLE PRECISION NOT NULL,
      attempt INTEGER NOT NULL DEFAULT 0,
      code TEXT
    );
    CREATE INDEX alert_work ON alert (due_at) WHERE state = 'waiting';
    CREATE INDEX alert_case ON alert (case_id);

    CREATE TABLE timer (
      contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      due_at DOUBLE PRECISION NOT NULL,
      PRIMARY KEY (contact_id, name)
    );
    CREATE INDEX timer_due ON timer (due_at);

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      at DOUBLE PRECISION NOT NULL,
      kind TEXT NOT NULL,
      subject_id INTEGER,
      detail TEXT NOT NULL
    );
    CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines are final'); END;
    CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines stay'); END;
    """
}
