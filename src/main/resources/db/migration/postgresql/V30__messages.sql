-- What chats say as texts like any other: compared and sorted by code point.
ALTER TABLE chat_message ALTER COLUMN message SET DATA TYPE TEXT ${collate};
ALTER TABLE chat_topic ALTER COLUMN welcome_message SET DATA TYPE TEXT ${collate};

-- The indexes behind the archive ChatMessage (V2 says how indexes are made).

-- $orderBy=whenPosted desc, and ranges such as whenPosted lastWeek
CREATE INDEX chat_message_posted ON chat_message (when_posted NULLS FIRST, id);
-- createdBy eq 'tje0'
CREATE INDEX chat_message_user ON chat_message (created_by, id);
-- specialType eq 'Transferred'
CREATE INDEX chat_message_type ON chat_message (special_type, id);
-- $orderBy=chatSessionId; a reference of 0 and below is none
CREATE INDEX chat_message_session_order
  ON chat_message ((NULLIF(GREATEST(session_id, 0), 0)) NULLS FIRST, id);
-- author begins 'Ka', $orderBy=author
CREATE INDEX chat_message_author ON chat_message ((NULLIF(LOWER(author), '')) NULLS FIRST, id);
