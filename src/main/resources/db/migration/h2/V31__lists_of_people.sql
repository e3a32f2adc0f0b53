-- The indexes behind the archives Person, Contact, Associate and ChatTopic, for H2 (the file for
-- PostgreSQL says which request each one is for).

CREATE INDEX person_associate ON person (associate_id, person_id);
CREATE INDEX person_category ON person (category_idx, person_id);
CREATE INDEX person_updated ON person (updated, person_id);
CREATE INDEX person_registered ON person (registered, person_id);
CREATE INDEX contact_associate ON contact (associate_id, contact_id);
CREATE INDEX contact_country ON contact (country_id, contact_id);
CREATE INDEX contact_updated ON contact (updated, contact_id);
CREATE INDEX contact_registered ON contact (registered, contact_id);
CREATE INDEX associate_group ON associate (group_idx);
