import GRDB

extension Schema {
  /// Replies are leased for each account by itself, and may be handed over to a second one.
  ///
  /// `outages` counts tries that failed because the gateway as a whole did: they do not use up the reply's own. `first_account`
  /// is set once a second account has taken the reply over. `asked_at` is when staff had it sent again; its age counts from then.
  /// `opted_out_at` is when a person who does not want to hear from us unasked said so; null for all others.
  static let gateways = """
    ALTER TABLE outbound ADD COLUMN outages INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE outbound ADD COLUMN first_account TEXT;
    ALTER TABLE outbound ADD COLUMN asked_at DOUBLE PRECISION;
    ALTER TABLE contact ADD COLUMN opted_out_at DOUBLE PRECISION;
    DROP INDEX outbound_work;
    CREATE INDEX outbound_work ON outbound (account, level DESC, id, due_at) WHERE state IN ('waiting', 'unknown');
    CREATE INDEX outbound_unreported ON outbound (account, settled_at) WHERE state = 'queued';
    """
}
