-- Indexes behind orders of what is filtered, for MariaDB; the file for PostgreSQL says which request
-- each one is for.

CREATE INDEX chat_session_status_requested ON chat_session (status, when_requested, id);
CREATE INDEX chat_session_topic_requested ON chat_session (topic_id, when_requested, id);
