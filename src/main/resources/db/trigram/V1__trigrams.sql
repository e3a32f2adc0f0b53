-- What texts contain and end with (PostgreSQL with its extension pg_trgm, arkiv.indexes.trigram).
-- Each is a third of the size of the texts, and is written to for every row that is.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- firstMessage contains 'invoice'
CREATE INDEX chat_session_first_message_trigram
  ON chat_session USING gin ((NULLIF(LOWER(first_message), '')) gin_trgm_ops);
-- name contains 'son'
CREATE INDEX chat_session_name_trigram
  ON chat_session USING gin ((NULLIF(LOWER(name), '')) gin_trgm_ops);
-- companyName contains 'soft'
CREATE INDEX chat_session_company_trigram
  ON chat_session USING gin ((NULLIF(LOWER(company_name), '')) gin_trgm_ops);
-- message contains 'invoice'
CREATE INDEX chat_message_message_trigram
  ON chat_message USING gin ((NULLIF(LOWER(message), '')) gin_trgm_ops);
-- contact/name contains 'soft'
CREATE INDEX contact_name_trigram
  ON contact USING gin ((NULLIF(LOWER(name), '')) gin_trgm_ops);
-- person/lastName contains 'son'
CREATE INDEX person_lastname_trigram
  ON person USING gin ((NULLIF(LOWER(lastname), '')) gin_trgm_ops);
