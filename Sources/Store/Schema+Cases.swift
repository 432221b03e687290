extension Schema {
  /// What staff need to work: who has a case, why it was opened, what was said without a message, and counts.
  ///
  /// An intent would tell what a person wrote about: it is stored as a keyed number (`Store.tag`), which can be looked for and
  /// not be read. Counts name nobody and outlive the conversations that they count.
  static let cases = """
    ALTER TABLE inbound ADD COLUMN tag INTEGER;
    ALTER TABLE inbound ADD COLUMN decision TEXT;
    ALTER TABLE inbound ADD COLUMN language TEXT;
    ALTER TABLE inbound ADD COLUMN marks INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX inbound_time ON inbound (received_at);
    CREATE INDEX inbound_tag ON inbound (tag, received_at);
    CREATE INDEX inbound_level ON inbound (level, received_at) WHERE level > 0;
    CREATE INDEX inbound_marks ON inbound (received_at, marks) WHERE marks <> 0;
    CREATE INDEX contact_last ON contact (last_at);

    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
      at DOUBLE PRECISION NOT NULL,
      content BLOB NOT NULL
    );
    CREATE INDEX event_contact ON event (contact_id, id);

    ALTER TABLE outbound ADD COLUMN staff_id INTEGER;
    ALTER TABLE outbound ADD COLUMN staff_name TEXT;
    CREATE INDEX outbound_failed ON outbound (created_at) WHERE state IN ('failed', 'undeliverable');

    ALTER TABLE staff_case ADD COLUMN kind TEXT NOT NULL DEFAULT 'danger';
    ALTER TABLE staff_case ADD COLUMN told TEXT NOT NULL DEFAULT '';
    ALTER TABLE staff_case ADD COLUMN reason BLOB;
    ALTER TABLE staff_case ADD COLUMN holder_id INTEGER;
    ALTER TABLE staff_case ADD COLUMN holder_name TEXT;
    ALTER TABLE staff_case ADD COLUMN held_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN first_held_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN seen_at DOUBLE PRECISION;
    ALTER TABLE staff_case ADD COLUMN answered_at DOUBLE PRECISION;
    CREATE INDEX staff_case_time ON staff_case (opened_at);
    CREATE INDEX staff_case_contact ON staff_case (contact_id);
    CREATE INDEX staff_case_held ON staff_case (seen_at) WHERE closed_at IS NULL AND holder_id IS NOT NULL;

    CREATE TABLE case_note (
      id INTEGER PRIMARY KEY,
      case_id INTEGER NOT NULL REFERENCES staff_case (id),
      contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
      staff_name TEXT NOT NULL,
      at DOUBLE PRECISION NOT NULL,
      content BLOB NOT NULL
    );
    CREATE INDEX case_note_case ON case_note (case_id, id);
    CREATE INDEX case_note_contact ON case_note (contact_id);

    CREATE TABLE tally (
      hour INTEGER NOT NULL,
      account TEXT NOT NULL,
      language TEXT NOT NULL,
      decision TEXT NOT NULL,
      level INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (hour, account, language, decision, level)
    );
    CREATE TABLE delivery_tally (
      hour INTEGER NOT NULL,
      account TEXT NOT NULL,
      state TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (hour, account, state)
    );
    CREATE TABLE traffic (
      day INTEGER NOT NULL,
      flow TEXT NOT NULL,
      step TEXT NOT NULL,
      next TEXT NOT NULL,
      way TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (day, flow, step, next, way)
    );

    CREATE TABLE proposal (
      id INTEGER PRIMARY KEY,
      inbound_id INTEGER REFERENCES inbound (id),
      at DOUBLE PRECISION NOT NULL,
      staff_name TEXT NOT NULL,
      intent TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'dropped')),
      content BLOB NOT NULL
    );

    CREATE TABLE audit_sample (
      id INTEGER PRIMARY KEY,
      drawn_at DOUBLE PRECISION NOT NULL,
      staff_name TEXT NOT NULL,
      plan TEXT NOT NULL
    );
    CREATE TABLE audit_item (
      sample_id INTEGER NOT NULL REFERENCES audit_sample (id),
      position INTEGER NOT NULL,
      inbound_id INTEGER NOT NULL REFERENCES inbound (id),
      stratum TEXT NOT NULL,
      PRIMARY KEY (sample_id, position)
    );
    CREATE TABLE audit_rating (
      sample_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      staff_id INTEGER NOT NULL,
      staff_name TEXT NOT NULL,
      at DOUBLE PRECISION NOT NULL,
      intent TEXT NOT NULL,
      level TEXT NOT NULL,
      tone TEXT NOT NULL,
      harm TEXT NOT NULL,
      note BLOB,
      PRIMARY KEY (sample_id, position, staff_id),
      FOREIGN KEY (sample_id, position) REFERENCES audit_item (sample_id, position)
    );
    """
}
