-- Behind orders and filters on what persons are called in full (PostgreSQL; V2 says how indexes are
-- made).

-- $orderBy=person/fullName, fullName begins 'Kari'
CREATE INDEX person_full_name ON person (
  (NULLIF(LOWER(NULLIF(SUBSTRING(
    COALESCE(' ' || NULLIF(firstname, ''), '')
    || COALESCE(' ' || NULLIF(middlename, ''), '')
    || COALESCE(' ' || NULLIF(lastname, ''), '') FROM 2), '')), '')) NULLS FIRST,
  person_id);

-- how often each name occurs, which plans go by, is not known of what is computed without an index
ANALYZE person;
