extension Schema {
  /// Whom an intent was answered for is told by its index alone, without a look at the messages.
  static let content = """
    DROP INDEX inbound_tag;
    CREATE INDEX inbound_tag ON inbound (tag, received_at, contact_id);
    """
}
