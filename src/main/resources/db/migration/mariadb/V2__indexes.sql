-- The indexes behind filters and orders, for MariaDB; the file for PostgreSQL says which request
-- each one is for. Missing values are lowest by themselves, in either direction.
--
-- Text is compared and sorted in lower case, by code point. MariaDB has no indexes on expressions,
-- but on columns that it computes: x_folded is x as Arkiv compares it. From 11.8 on it finds the
-- index by the expression; older ones have to look at every row.

CREATE INDEX chat_session_requested ON chat_session (when_requested, id);
CREATE INDEX chat_session_started ON chat_session (when_started, id);
CREATE INDEX chat_session_ended ON chat_session (when_ended, id);
CREATE INDEX chat_session_status ON chat_session (status, topic_id, id);
CREATE INDEX chat_session_topic ON chat_session (topic_id, id);
CREATE INDEX chat_session_user ON chat_session (user_id, id);
CREATE INDEX chat_session_customer ON chat_session (customer_id, id);
CREATE INDEX chat_session_contact ON chat_session (contact_id, id);
CREATE INDEX chat_session_rating ON chat_session (rating, id);

CREATE INDEX chat_message_session ON chat_message (session_id, id);

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

ALTER TABLE chat_session
  ADD COLUMN name_folded VARCHAR(255) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(name COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD COLUMN company_name_folded VARCHAR(255) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(company_name COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD COLUMN email_folded VARCHAR(255) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(email COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX chat_session_name (name_folded, id),
  ADD INDEX chat_session_company (company_name_folded, id),
  ADD INDEX chat_session_email (email_folded, id);
ALTER TABLE associate
  ADD COLUMN name_folded VARCHAR(239) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(name COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX associate_name (name_folded);
ALTER TABLE ejuser
  ADD COLUMN loginname_folded VARCHAR(63) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(loginname COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX ejuser_loginname (loginname_folded);
ALTER TABLE contact
  ADD COLUMN name_folded VARCHAR(219) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(name COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX contact_name (name_folded, contact_id);
ALTER TABLE person
  ADD COLUMN lastname_folded VARCHAR(99) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(lastname COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD COLUMN firstname_folded VARCHAR(99) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(firstname COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX person_lastname (lastname_folded, person_id),
  ADD INDEX person_firstname (firstname_folded, person_id);
ALTER TABLE email
  ADD COLUMN email_address_folded VARCHAR(239) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(email_address COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX email_address (email_address_folded, email_id);
ALTER TABLE phone
  ADD COLUMN searchphonenumber_folded VARCHAR(239) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(searchphonenumber COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX phone_search (searchphonenumber_folded);
