-- Indexes behind orders of what is filtered, and behind orders that computed values had none for
-- (PostgreSQL; V2 says how its indexes are made).

-- status eq 'Closed' and whenRequested lastMonth, $orderBy=whenRequested desc: a desk's newest
CREATE INDEX chat_session_status_requested
  ON chat_session (status, when_requested NULLS FIRST, id);
-- topicId eq 2, $orderBy=whenRequested desc
CREATE INDEX chat_session_topic_requested
  ON chat_session (topic_id, when_requested NULLS FIRST, id);
-- $orderBy=contactId; a reference of 0 and below is none
CREATE INDEX chat_session_contact_order
  ON chat_session ((NULLIF(GREATEST(contact_id, 0), 0)) NULLS FIRST, id);
-- $orderBy=personId
CREATE INDEX chat_session_customer_order
  ON chat_session ((NULLIF(GREATEST(customer_id, 0), 0)) NULLS FIRST, id);
-- $orderBy=person/email/emailAddress
CREATE INDEX email_address_order
  ON email ((NULLIF(LOWER(email_address), '')) NULLS FIRST, email_id);
