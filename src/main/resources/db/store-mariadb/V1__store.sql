-- What Arkiv itself keeps of those who may ask: in the CRM database, or in the one that
-- arkiv.credentials.url names; for MariaDB.
--
-- Flyway location: classpath:db/store-mariadb, with a history of its own, arkiv_store_history.

-- The password of an associate; IF NOT EXISTS, as the first release made it with the CRM's tables.
-- README: how a hash is written. Deactivated: neither the password nor a token of the user passes.
CREATE TABLE IF NOT EXISTS arkiv_credential (
  associate_id  INTEGER PRIMARY KEY,
  password_hash VARCHAR(255) ${collate} NOT NULL
);
ALTER TABLE arkiv_credential ADD COLUMN IF NOT EXISTS deactivated BOOLEAN DEFAULT FALSE NOT NULL;

-- Secrets that every node shares: ticket, the key that signs tickets and sessions, in Base64.
CREATE TABLE arkiv_key (
  name   VARCHAR(32) ${collate} PRIMARY KEY,
  secret VARCHAR(255) ${collate} NOT NULL,
  made   DATETIME(6) DEFAULT UTC_TIMESTAMP(6) NOT NULL
);

-- Tickets and sessions that ended before their time; kept until they would have expired.
CREATE TABLE arkiv_revocation (
  ticket_id VARCHAR(32) ${collate} PRIMARY KEY,
  expires   DATETIME(6) NOT NULL
);
CREATE INDEX arkiv_revocation_expires ON arkiv_revocation (expires);

-- Who sees what; empty means any. A row_rule is all, own, group, none or a text of $filter;
-- archives, entities and hidden columns are names with commas between them.
CREATE TABLE arkiv_right (
  arkiv_right_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  usergroup_id   INTEGER,
  associate_id   INTEGER,
  archive        VARCHAR(1000) ${collate},
  entity         VARCHAR(1000) ${collate},
  row_rule       VARCHAR(4000) ${collate} NOT NULL,
  hidden_columns VARCHAR(4000) ${collate}
);
