extension Schema {
  /// What searching needs to be quick at a million messages.
  ///
  /// `inbound_search` stands in for `inbound_time`: it begins with the same column, and holds all that is searched by, so that a
  /// search reads no message that it does not show. Proposals are looked for by their state.
  static let search = """
    DROP INDEX inbound_time;
    CREATE INDEX inbound_search ON inbound (received_at, contact_id, level, marks, replies, tag, language, account);
    DROP INDEX outbound_failed;
    CREATE INDEX outbound_failed ON outbound (created_at, contact_id) WHERE state IN ('failed', 'undeliverable');
    CREATE INDEX staff_case_outcome ON staff_case (outcome, contact_id);
    CREATE INDEX proposal_state ON proposal (state, id);
    """
}
