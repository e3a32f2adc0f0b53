-- What persons and companies are interested in, and what persons take part in.

CREATE TABLE persint (
  persint_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(239) ${collate},
  rank       INTEGER,
  tooltip    VARCHAR(254) ${collate},
  deleted    BOOLEAN
);

CREATE TABLE contint (
  contint_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(239) ${collate},
  rank       INTEGER,
  tooltip    VARCHAR(254) ${collate},
  deleted    BOOLEAN
);

CREATE TABLE personinterest (
  personinterest_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  person_id         INTEGER NOT NULL,
  pinterest_idx     INTEGER NOT NULL,
  startdate         DATETIME(6),
  enddate           DATETIME(6),
  flags             INTEGER
);

CREATE TABLE contactinterest (
  contactinterest_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id         INTEGER NOT NULL,
  cinterest_idx      INTEGER NOT NULL,
  startdate          DATETIME(6),
  enddate            DATETIME(6),
  flags              INTEGER
);

CREATE TABLE projectmember (
  projectmember_id         INTEGER AUTO_INCREMENT PRIMARY KEY,
  project_id               INTEGER,
  contact_id               INTEGER,
  person_id                INTEGER,
  rank                     INTEGER,
  mtype_idx                INTEGER,
  text_id                  INTEGER,
  event_participant_status INTEGER
);

CREATE TABLE salestakeholder (
  salestakeholder_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  sale_id            INTEGER,
  contact_id         INTEGER,
  person_id          INTEGER,
  rank               INTEGER,
  stakeholderrole_id INTEGER,
  comment            VARCHAR(2047) ${collate}
);

-- person/personInterestIds, contact/contactInterestIds: each value asked for is a look-up
CREATE UNIQUE INDEX personinterest_person ON personinterest (person_id, pinterest_idx);
CREATE INDEX personinterest_interest ON personinterest (pinterest_idx, person_id);
CREATE UNIQUE INDEX contactinterest_contact ON contactinterest (contact_id, cinterest_idx);
CREATE INDEX contactinterest_interest ON contactinterest (cinterest_idx, contact_id);
-- person/isProjectMember, person/isStakeholder
CREATE INDEX projectmember_person ON projectmember (person_id);
CREATE INDEX salestakeholder_person ON salestakeholder (person_id);
