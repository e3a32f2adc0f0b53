-- The indexes behind filters and orders, for PostgreSQL (Flyway locations: see V1__tables.sql).
--
-- Missing values sort lowest: ascending orders say NULLS FIRST, descending ones NULLS LAST, and a
-- backward scan of (x NULLS FIRST, id) serves the latter. Every order ends in the primary key, so
-- every index does, and the next page starts where the last one ended. Text is compared and sorted
-- as NULLIF(LOWER(x), ''): an index on anything else is of no use to it.

-- chat_session: $orderBy=whenRequested, date, registeredDate, and ranges such as date lastMonth
CREATE INDEX chat_session_requested ON chat_session (when_requested NULLS FIRST, id);
-- $orderBy=whenStarted and ranges
CREATE INDEX chat_session_started ON chat_session (when_started NULLS FIRST, id);
-- $orderBy=whenEnded and ranges
CREATE INDEX chat_session_ended ON chat_session (when_ended NULLS FIRST, id);
-- updatedDate ge '...': clients that fetch what has changed since they last asked
CREATE INDEX chat_session_updated
  ON chat_session (COALESCE(idle, when_ended, when_started, when_requested) NULLS FIRST, id);
-- status eq 4 and chatTopic/chatTopicId eq 2: the queue of a topic
CREATE INDEX chat_session_status ON chat_session (status, topic_id, id);
-- topicId eq 2
CREATE INDEX chat_session_topic ON chat_session (topic_id, id);
-- agent eq 'tje0', associateId currentAssociate
CREATE INDEX chat_session_user ON chat_session (user_id, id);
-- personId eq 7, person/lastName eq 'Berg', $entities=person
CREATE INDEX chat_session_customer ON chat_session (customer_id, id);
-- contactId eq 7, contact/name begins 'Sup', $entities=contact
CREATE INDEX chat_session_contact ON chat_session (contact_id, id);
-- rating le 2, $orderBy=rating
CREATE INDEX chat_session_rating ON chat_session (rating NULLS FIRST, id);
-- name begins 'S', $orderBy=name
CREATE INDEX chat_session_name ON chat_session ((NULLIF(LOWER(name), '')) NULLS FIRST, id);
-- companyName begins 'S', $orderBy=companyName
CREATE INDEX chat_session_company
  ON chat_session ((NULLIF(LOWER(company_name), '')) NULLS FIRST, id);
-- email eq 'a@example.com'
CREATE INDEX chat_session_email ON chat_session ((NULLIF(LOWER(email), '')) NULLS FIRST, id);

-- the messages of a session, in order
CREATE INDEX chat_message_session ON chat_message (session_id, id);

-- associate/assocName eq 'tje0', and the login
CREATE INDEX associate_name ON associate ((NULLIF(LOWER(name), '')));
-- the associate that a person is
CREATE INDEX associate_person ON associate (person_id, rank, associate_id);
-- the associate behind a service user
CREATE INDEX ejuser_associate ON ejuser (associate_id);
-- agent eq 'tje0'
CREATE INDEX ejuser_loginname ON ejuser ((NULLIF(LOWER(loginname), '')));

-- contact/name begins 'Sup', $orderBy=contact/name
CREATE INDEX contact_name ON contact ((NULLIF(LOWER(name), '')) NULLS FIRST, contact_id);
-- contact/category eq 3
CREATE INDEX contact_category ON contact (category_idx);
-- contact/business eq 3
CREATE INDEX contact_business ON contact (business_idx);

-- person/lastName eq 'Berg', $orderBy=person/lastName
CREATE INDEX person_lastname ON person ((NULLIF(LOWER(lastname), '')) NULLS FIRST, person_id);
-- person/firstName eq 'Kari'
CREATE INDEX person_firstname ON person ((NULLIF(LOWER(firstname), '')) NULLS FIRST, person_id);
-- contact/mainContact: a company's persons, the first by rank
CREATE INDEX person_contact ON person (contact_id, rank, person_id);

-- person/email/..., contact/email/...: the owner's rows, the first by rank
CREATE INDEX email_person ON email (person_id, rank, email_id);
CREATE INDEX email_contact ON email (contact_id, rank, email_id);
-- person/email/emailAddress eq 'a@example.com'
CREATE INDEX email_address ON email ((NULLIF(LOWER(email_address), '')));
-- person/personMobilePhone/..., contact/contactPhone/...
CREATE INDEX phone_owner ON phone (owner_id, ptype_idx, rank, phone_id);
-- person/searchPhone/formattedNumber eq '+4790168242'
CREATE INDEX phone_search ON phone ((NULLIF(LOWER(searchphonenumber), '')));
-- person/personAddress/..., contact/postAddress/...
CREATE INDEX address_owner ON address (owner_id, atype_idx, address_id);
-- person/personUrl/..., contact/url/...
CREATE INDEX url_person ON url (person_id, rank, url_id);
CREATE INDEX url_contact ON url (contact_id, rank, url_id);
