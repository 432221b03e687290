import GRDB

extension Schema {
  /// Friends of check-ins.
  ///
  /// `buddy` holds who is asked for whom, and goes when the check-in ends. `texted` remembers each number that ever got an
  /// unasked text, as a keyed hash and nothing else; without row ids, so that not even their order is kept. A text to a friend
  /// stands in the person's own outbox, with the number sealed under their key until it is settled.
  static func makeBuddies(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE texted (hash BLOB PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE buddy (
          hash BLOB PRIMARY KEY,
          contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
          asked_at DOUBLE PRECISION NOT NULL,
          agreed_at DOUBLE PRECISION
        );
        ALTER TABLE outbound ADD COLUMN errand TEXT CHECK (errand IN ('request', 'alarm'));
        ALTER TABLE outbound ADD COLUMN recipient BLOB;
        """)
  }
}
