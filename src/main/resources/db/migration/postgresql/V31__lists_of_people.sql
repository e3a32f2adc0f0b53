-- The indexes behind the archives Person, Contact and Associate, for PostgreSQL (V2 says how
-- indexes are made; names, companies and categories have theirs there). Channels are few.

-- personAssociateId eq 'tje0', and the rules own and group
CREATE INDEX person_associate ON person (associate_id, person_id);
-- personCategory eq 3
CREATE INDEX person_category ON person (category_idx, person_id);
-- personUpdatedDate ge '...': clients that fetch what has changed since they last asked
CREATE INDEX person_updated ON person (updated NULLS FIRST, person_id);
-- personRegisteredDate lastMonth
CREATE INDEX person_registered ON person (registered NULLS FIRST, person_id);
-- $orderBy=contactId; a reference of 0 and below is none
CREATE INDEX person_contact_order
  ON person ((NULLIF(GREATEST(contact_id, 0), 0)) NULLS FIRST, person_id);

-- associateId eq 'tje0', and the rules own and group
CREATE INDEX contact_associate ON contact (associate_id, contact_id);
-- country eq 'Norway'
CREATE INDEX contact_country ON contact (country_id, contact_id);
-- updatedDate ge '...'
CREATE INDEX contact_updated ON contact (updated NULLS FIRST, contact_id);
-- registeredDate lastMonth
CREATE INDEX contact_registered ON contact (registered NULLS FIRST, contact_id);
-- number eq '1001', orgnr eq '923456789'
CREATE INDEX contact_number ON contact ((NULLIF(LOWER(number2), '')) NULLS FIRST, contact_id);
CREATE INDEX contact_orgnr ON contact ((NULLIF(LOWER(orgnr), '')) NULLS FIRST, contact_id);

-- usergroup eq 2, and the members of a group
CREATE INDEX associate_group ON associate (group_idx);
