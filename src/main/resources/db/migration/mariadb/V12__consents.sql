-- What persons have consented to, and the mailings that they decline.

CREATE TABLE consentpurpose (
  consentpurpose_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name              VARCHAR(4000) ${collate},
  rank              INTEGER,
  tooltip           VARCHAR(4000) ${collate},
  deleted           BOOLEAN,
  "key"             VARCHAR(255) ${collate} UNIQUE,
  active            BOOLEAN
);

CREATE TABLE legalbase (
  legalbase_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(4000) ${collate},
  rank         INTEGER,
  tooltip      VARCHAR(4000) ${collate},
  deleted      BOOLEAN,
  "key"        VARCHAR(255) ${collate} UNIQUE
);

CREATE TABLE consentsource (
  consentsource_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name             VARCHAR(4000) ${collate},
  rank             INTEGER,
  tooltip          VARCHAR(4000) ${collate},
  deleted          BOOLEAN,
  "key"            VARCHAR(255) ${collate} UNIQUE
);

CREATE TABLE consentperson (
  consentperson_id  INTEGER AUTO_INCREMENT PRIMARY KEY,
  person_id         INTEGER,
  consentpurpose_id INTEGER,
  legalbase_id      INTEGER,
  consentsource_id  INTEGER,
  comment           VARCHAR(255) ${collate},
  registered        DATETIME(6),
  updated           DATETIME(6)
);

CREATE TABLE shipmenttype (
  shipmenttype_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name            VARCHAR(4000) ${collate},
  rank            INTEGER,
  tooltip         VARCHAR(4000) ${collate},
  deleted         BOOLEAN
);

CREATE TABLE shipmenttypereservation (
  shipmenttypereservation_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  person_id                  INTEGER,
  shipmenttype_id            INTEGER
);

-- person/hasStoreConsent and the other columns of a purpose: one row a person and purpose
CREATE UNIQUE INDEX consentperson_person ON consentperson (person_id, consentpurpose_id);
CREATE INDEX consentperson_legalbase ON consentperson (legalbase_id, consentpurpose_id, person_id);
CREATE INDEX consentperson_source ON consentperson (consentsource_id);
-- person/subscription
CREATE INDEX shipmenttypereservation_person
  ON shipmenttypereservation (person_id, shipmenttype_id);
CREATE INDEX shipmenttypereservation_type ON shipmenttypereservation (shipmenttype_id, person_id);
