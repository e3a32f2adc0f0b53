-- What chats say as texts like any other, and the indexes behind the archive ChatMessage, for H2
-- (the file for PostgreSQL says which request each one is for).

ALTER TABLE chat_message ALTER COLUMN message SET DATA TYPE VARCHAR(1000000);
ALTER TABLE chat_topic ALTER COLUMN welcome_message SET DATA TYPE VARCHAR(1000000);

CREATE INDEX chat_message_posted ON chat_message (when_posted, id);
CREATE INDEX chat_message_user ON chat_message (created_by, id);
CREATE INDEX chat_message_type ON chat_message (special_type, id);
