-- The indexes behind filters and orders, for H2 (Flyway locations: see V1__tables.sql).
--
-- H2 has neither indexes on expressions nor null orders in indexes, so these serve equality, ranges
-- and joins; the file for PostgreSQL says which request each one is for.

CREATE INDEX chat_session_requested ON chat_session (when_requested, id);
CREATE INDEX chat_session_status ON chat_session (status, topic_id, id);
CREATE INDEX chat_session_topic ON chat_session (topic_id, id);
CREATE INDEX chat_session_user ON chat_session (user_id, id);
CREATE INDEX chat_session_customer ON chat_session (customer_id, id);
CREATE INDEX chat_session_contact ON chat_session (contact_id, id);

CREATE INDEX chat_message_session ON chat_message (session_id, id);

CREATE INDEX associate_name ON associate (name);
CREATE INDEX associate_person ON associate (person_id, rank, associate_id);
CREATE INDEX ejuser_associate ON ejuser (associate_id);

CREATE INDEX contact_category ON contact (category_idx);
CREATE INDEX contact_business ON contact (business_idx);
CREATE INDEX person_contact ON person (contact_id, rank, person_id);

CREATE INDEX email_person ON email (person_id, rank, email_id);
CREATE INDEX email_contact ON email (contact_id, rank, email_id);
CREATE INDEX phone_owner ON phone (owner_id, ptype_idx, rank, phone_id);
CREATE INDEX address_owner ON address (owner_id, atype_idx, address_id);
CREATE INDEX url_person ON url (person_id, rank, url_id);
CREATE INDEX url_contact ON url (contact_id, rank, url_id);
