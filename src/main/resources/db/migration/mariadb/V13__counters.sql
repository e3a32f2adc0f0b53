-- How many activities, sales and requests a company has, and statuses that follow from them.
--
-- Codes of countervalue: record_type 10, direction 3, intent_id 0, sale_status 1000, amountclassid 0
-- stand for all. Requests are counted under the spare codes: extra1_id is 1 for open ones and 1000
-- for all, extra2_id the category at the top, 0 for all; their other codes are 0.

CREATE TABLE countervalue (
  countervalue_id      INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id           INTEGER,
  person_id            INTEGER,
  project_id           INTEGER,
  extra1_id            INTEGER,
  extra2_id            INTEGER,
  record_type          INTEGER,
  direction            INTEGER,
  intent_id            INTEGER,
  sale_status          INTEGER,
  amountclassid        INTEGER,
  totalreg             INTEGER,
  totalreginperiod     INTEGER,
  notcompleted         INTEGER,
  notcompletedinperiod INTEGER,
  lastregistered       DATETIME(6),
  lastcompleted        DATETIME(6),
  lastdoby             DATETIME(6),
  extra1_count         INTEGER,
  extra2_count         INTEGER,
  extra3_count         INTEGER,
  extra4_count         INTEGER
);

CREATE TABLE saintconfiguration (
  saintconfiguration_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  ownertable            INTEGER,
  enabled               BOOLEAN,
  period1               INTEGER,
  period2               INTEGER,
  period3               INTEGER,
  generationstart       DATETIME(6),
  generationend         DATETIME(6),
  rowsgenerated         INTEGER
);

CREATE TABLE statusdef (
  statusdef_id    INTEGER AUTO_INCREMENT PRIMARY KEY,
  isvisual        BOOLEAN,
  needsupdate     BOOLEAN,
  rank            INTEGER,
  deleted         BOOLEAN,
  ownertable      INTEGER,
  dirtyonchange   BOOLEAN,
  defaulttask     INTEGER,
  lastgenerated   DATETIME(6),
  nummatches      INTEGER,
  numneedupdate   INTEGER,
  generationstart DATETIME(6)
);

CREATE TABLE statusvalue (
  statusvalue_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  statusdef_id   INTEGER,
  contact_id     INTEGER,
  person_id      INTEGER,
  project_id     INTEGER,
  extra1_id      INTEGER,
  extra2_id      INTEGER,
  issignalled    BOOLEAN,
  needsupdate    BOOLEAN
);

-- languageid 0: a text in several languages
CREATE TABLE localetext (
  localetext_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  languageid    INTEGER,
  typeid        INTEGER,
  resourceid    INTEGER,
  text          VARCHAR(254) ${collate},
  isbuiltin     BOOLEAN
);

CREATE TABLE amountclass (
  amountclass_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name           VARCHAR(239) ${collate},
  rank           INTEGER,
  tooltip        VARCHAR(254) ${collate},
  deleted        BOOLEAN,
  amountfrom     DOUBLE PRECISION,
  amountto       DOUBLE PRECISION,
  currencyid     INTEGER
);

CREATE TABLE intent (
  intent_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name      VARCHAR(239) ${collate},
  rank      INTEGER,
  tooltip   VARCHAR(254) ${collate},
  deleted   BOOLEAN
);

CREATE TABLE ej_category (
  id        INTEGER AUTO_INCREMENT PRIMARY KEY,
  parent_id INTEGER,
  name      VARCHAR(64) ${collate},
  fullname  VARCHAR(255) ${collate},
  flags     INTEGER
);

-- contact/NumberOfActivities, contact/saintActivityType and their like
CREATE INDEX countervalue_activity
  ON countervalue (contact_id, record_type, direction, intent_id);
-- contact/NumberOfSales, contact/saintSaleStatus and their like
CREATE INDEX countervalue_sale ON countervalue (contact_id, sale_status, amountclassid);
-- contact/NumberOfTickets, contact/saintTicketStatus and their like
CREATE INDEX countervalue_ticket ON countervalue (contact_id, extra1_id, extra2_id);
-- contact/NumberOfActivities gt 50: the companies that have so many
CREATE INDEX countervalue_total ON countervalue (record_type, direction, intent_id, totalreg);
CREATE INDEX countervalue_sale_total ON countervalue (sale_status, amountclassid, totalreg);
-- contact/SaintStatus1
CREATE INDEX statusvalue_contact ON statusvalue (contact_id, statusdef_id, issignalled);
CREATE INDEX statusvalue_definition ON statusvalue (statusdef_id);
CREATE UNIQUE INDEX localetext_resource ON localetext (languageid, typeid, resourceid);
