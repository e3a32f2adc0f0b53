-- What chats say as texts like any other, and the indexes behind the archive ChatMessage, for
-- MariaDB (the file for PostgreSQL says which request each one is for, V2 how indexes are made).

ALTER TABLE chat_message MODIFY message LONGTEXT ${collate};
ALTER TABLE chat_topic MODIFY welcome_message LONGTEXT ${collate};

CREATE INDEX chat_message_posted ON chat_message (when_posted, id);
CREATE INDEX chat_message_user ON chat_message (created_by, id);
CREATE INDEX chat_message_type ON chat_message (special_type, id);

ALTER TABLE chat_message
  ADD COLUMN author_folded VARCHAR(255) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(author COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX chat_message_author (author_folded, id);
