-- The indexes behind the archives Person, Contact and Associate, for MariaDB (the file for
-- PostgreSQL says which request each one is for, V2 how indexes are made).

CREATE INDEX person_associate ON person (associate_id, person_id);
CREATE INDEX person_category ON person (category_idx, person_id);
CREATE INDEX person_updated ON person (updated, person_id);
CREATE INDEX person_registered ON person (registered, person_id);
CREATE INDEX contact_associate ON contact (associate_id, contact_id);
CREATE INDEX contact_country ON contact (country_id, contact_id);
CREATE INDEX contact_updated ON contact (updated, contact_id);
CREATE INDEX contact_registered ON contact (registered, contact_id);
CREATE INDEX associate_group ON associate (group_idx);

ALTER TABLE contact
  ADD COLUMN number2_folded VARCHAR(49) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(number2 COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD COLUMN orgnr_folded VARCHAR(49) ${collate} GENERATED ALWAYS AS
    (NULLIF(LOWER(orgnr COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin, '')) VIRTUAL,
  ADD INDEX contact_number (number2_folded, contact_id),
  ADD INDEX contact_orgnr (orgnr_folded, contact_id);
