-- The CRM tables that the archives read, with the names and columns of the original where it has them.
--
-- Flyway location: classpath:db/migration/mariadb, a folder of its own, as MariaDB numbers rows and
-- stores date-times in other words. Placeholder: collate, which stands behind every text column:
-- COLLATE utf8mb4_nopad_bin, so that text sorts by code point.
--
-- A reference may hold NULL, 0 or -1 for "nothing", as in the original: hence no foreign keys.
-- Date-times have no zone; arkiv.time-zone says which one they are in (UTC unless set).

-- Chat

CREATE TABLE chat_session (
  id                INTEGER AUTO_INCREMENT PRIMARY KEY,
  topic_id          INTEGER,
  user_id           INTEGER,
  customer_id       INTEGER,
  customer_alias    VARCHAR(64) ${collate},
  status            INTEGER,
  when_requested    DATETIME(6),
  when_started      DATETIME(6),
  when_ended        DATETIME(6),
  idle              DATETIME(6),
  customer_fetch    DATETIME(6),
  session_key       VARCHAR(255) ${collate},
  initial_queue_pos INTEGER,
  customer_host     VARCHAR(255) ${collate},
  alert_level       INTEGER,
  rank              INTEGER,
  name              VARCHAR(255) ${collate},
  company_name      VARCHAR(255) ${collate},
  email             VARCHAR(255) ${collate},
  phone             VARCHAR(32) ${collate},
  first_message     VARCHAR(1024) ${collate},
  last_message      VARCHAR(1024) ${collate},
  flags             INTEGER,
  project_id        INTEGER,
  sale_id           INTEGER,
  ticket_id         INTEGER,
  contact_id        INTEGER,
  transfer_to       INTEGER,
  consented         BOOLEAN,
  chatbot_isactive  BOOLEAN,
  country           INTEGER,
  rating            INTEGER
);

CREATE TABLE chat_message (
  id               INTEGER AUTO_INCREMENT PRIMARY KEY,
  session_id       INTEGER NOT NULL,
  message          LONGTEXT,
  when_posted      DATETIME(6),
  special_type     INTEGER,
  special_param    VARCHAR(255) ${collate},
  read_by_customer BOOLEAN,
  type             INTEGER,
  author           VARCHAR(255) ${collate},
  created_by       INTEGER
);

CREATE TABLE chat_topic (
  id                 INTEGER AUTO_INCREMENT PRIMARY KEY,
  name               VARCHAR(255) ${collate},
  description        VARCHAR(255) ${collate},
  badge_header       VARCHAR(255) ${collate},
  language_id        INTEGER,
  welcome_message    LONGTEXT,
  last_accept        DATETIME(6),
  seconds_pr_accept  INTEGER,
  alert_timeout      INTEGER,
  alert_recipient    VARCHAR(255) ${collate},
  flags              INTEGER,
  use_opening_hours  BOOLEAN,
  custom_queue_text  VARCHAR(255) ${collate},
  bot_enabled        BOOLEAN,
  bot_name           VARCHAR(80) ${collate}
);

-- Users

CREATE TABLE ejuser (
  id                 INTEGER AUTO_INCREMENT PRIMARY KEY,
  loginname          VARCHAR(63) ${collate},
  username           VARCHAR(63) ${collate},
  firstname          VARCHAR(127) ${collate},
  middlename         VARCHAR(127) ${collate},
  lastname           VARCHAR(127) ${collate},
  email              VARCHAR(255) ${collate},
  status             INTEGER,
  simultaneous_login BOOLEAN,
  chat_status        INTEGER,
  associate_id       INTEGER -- the associate behind the user; the original keeps associate.ejuserid only
);

CREATE TABLE associate (
  associate_id    INTEGER AUTO_INCREMENT PRIMARY KEY,
  name            VARCHAR(239) ${collate}, -- the login id
  username        VARCHAR(254) ${collate},
  rank            INTEGER,
  tooltip         VARCHAR(254) ${collate},
  deleted         BOOLEAN,
  group_idx       INTEGER,
  person_id       INTEGER,
  type            INTEGER,
  islocation      BOOLEAN,
  locationaddress VARCHAR(239) ${collate},
  ejuserid        INTEGER
);

-- Passwords of those who may ask; only the service's own users, never a copy of the CRM's.
CREATE TABLE arkiv_credential (
  associate_id  INTEGER PRIMARY KEY,
  password_hash VARCHAR(255) ${collate} NOT NULL
);

CREATE TABLE usergroup (
  usergroup_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(239) ${collate},
  rank         INTEGER,
  tooltip      VARCHAR(254) ${collate},
  deleted      BOOLEAN
);

-- Companies and persons

CREATE TABLE contact (
  contact_id              INTEGER AUTO_INCREMENT PRIMARY KEY,
  name                    VARCHAR(219) ${collate},
  kananame                VARCHAR(219) ${collate},
  department              VARCHAR(219) ${collate},
  number1                 VARCHAR(49) ${collate},
  number2                 VARCHAR(49) ${collate},
  orgnr                   VARCHAR(49) ${collate},
  associate_id            INTEGER,
  group_id                INTEGER,
  country_id              INTEGER,
  business_idx            INTEGER,
  category_idx            INTEGER,
  source                  INTEGER,
  text_id                 INTEGER,
  xstop                   BOOLEAN,
  nomailing               BOOLEAN,
  deleted                 BOOLEAN,
  activeinterests         INTEGER,
  activeerplinks          INTEGER,
  supportassociateid      INTEGER,
  supportpersonid         INTEGER,
  registered              DATETIME(6),
  registered_associate_id INTEGER,
  updated                 DATETIME(6),
  updated_associate_id    INTEGER,
  deleteddate             DATETIME(6)
);

CREATE TABLE person (
  person_id                 INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id                INTEGER,
  rank                      INTEGER,
  firstname                 VARCHAR(99) ${collate},
  middlename                VARCHAR(99) ${collate},
  lastname                  VARCHAR(99) ${collate},
  kanafname                 VARCHAR(99) ${collate},
  kanalname                 VARCHAR(99) ${collate},
  mrmrs                     VARCHAR(239) ${collate},
  title                     VARCHAR(239) ${collate},
  department                VARCHAR(254) ${collate},
  person_number             VARCHAR(49) ${collate},
  position_idx              INTEGER,
  country_id                INTEGER,
  business_idx              INTEGER,
  category_idx              INTEGER,
  leadstatus_id             INTEGER,
  source                    INTEGER,
  text_id                   INTEGER,
  associate_id              INTEGER,
  group_id                  INTEGER,
  year_of_birth             INTEGER,
  month_of_birth            INTEGER,
  day_of_birth              INTEGER,
  nomailing                 BOOLEAN,
  usepersonaddress          BOOLEAN,
  retired                   BOOLEAN,
  activeinterests           INTEGER,
  activeerplinks            INTEGER,
  ticketpriorityid          INTEGER,
  supportlanguageid         INTEGER,
  supportassociateid        INTEGER,
  registered                DATETIME(6),
  registered_associate_id   INTEGER,
  updated                   DATETIME(6),
  updated_associate_id      INTEGER,
  deleteddate               DATETIME(6),
  created_by_form_id        INTEGER,
  modified_by_workflow_id   INTEGER,
  modified_by_workflow_when DATETIME(6)
);

CREATE TABLE email (
  email_id      INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id    INTEGER,
  person_id     INTEGER,
  protocol      VARCHAR(11) ${collate},
  type          INTEGER,
  description   VARCHAR(254) ${collate},
  email_address VARCHAR(239) ${collate},
  rank          INTEGER,
  bouncecount   INTEGER,
  lastbounce    DATETIME(6),
  lastsent      DATETIME(6)
);

-- ptype_idx tells the owner's table as well as the kind of number: crm.PhoneType.
CREATE TABLE phone (
  phone_id          INTEGER AUTO_INCREMENT PRIMARY KEY,
  owner_id          INTEGER NOT NULL,
  ptype_idx         INTEGER NOT NULL,
  phone             VARCHAR(239) ${collate},
  searchphonenumber VARCHAR(239) ${collate},
  description       VARCHAR(99) ${collate},
  rank              INTEGER
);

-- atype_idx tells the owner's table as well as the kind of address: crm.AddressType.
CREATE TABLE address (
  address_id     INTEGER AUTO_INCREMENT PRIMARY KEY,
  owner_id       INTEGER NOT NULL,
  atype_idx      INTEGER NOT NULL,
  address1       VARCHAR(79) ${collate},
  address2       VARCHAR(79) ${collate},
  address3       VARCHAR(79) ${collate},
  zipcode        VARCHAR(11) ${collate},
  city           VARCHAR(79) ${collate},
  county         VARCHAR(29) ${collate},
  state          VARCHAR(5) ${collate},
  wgs84latitude  DOUBLE PRECISION,
  wgs84longitude DOUBLE PRECISION
);

CREATE TABLE url (
  url_id      INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id  INTEGER,
  person_id   INTEGER,
  url_address VARCHAR(1023) ${collate},
  description VARCHAR(254) ${collate},
  rank        INTEGER
);

CREATE TABLE text (
  text_id  INTEGER AUTO_INCREMENT PRIMARY KEY,
  type     INTEGER,
  owner_id INTEGER,
  text     VARCHAR(4000) ${collate}
);

-- Lists. A name may carry several languages: US:"Vendor";NO:"Leverandør";

CREATE TABLE category (
  category_id    INTEGER AUTO_INCREMENT PRIMARY KEY,
  name           VARCHAR(239) ${collate},
  rank           INTEGER,
  tooltip        VARCHAR(254) ${collate},
  deleted        BOOLEAN,
  category_group INTEGER
);

CREATE TABLE business (
  business_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(239) ${collate},
  rank        INTEGER,
  tooltip     VARCHAR(254) ${collate},
  deleted     BOOLEAN
);

CREATE TABLE country (
  country_id   INTEGER AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(239) ${collate},
  english_name VARCHAR(39) ${collate},
  rank         INTEGER,
  tooltip      VARCHAR(254) ${collate},
  deleted      BOOLEAN
);

CREATE TABLE perspos (
  perspos_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(239) ${collate},
  rank       INTEGER,
  tooltip    VARCHAR(254) ${collate},
  deleted    BOOLEAN
);

CREATE TABLE source (
  source_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name      VARCHAR(239) ${collate},
  rank      INTEGER,
  tooltip   VARCHAR(254) ${collate},
  deleted   BOOLEAN
);

CREATE TABLE leadstatus (
  leadstatus_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name          VARCHAR(4000) ${collate},
  rank          INTEGER,
  tooltip       VARCHAR(4000) ${collate},
  deleted       BOOLEAN
);

CREATE TABLE ticket_priority (
  id         INTEGER AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(64) ${collate},
  status     INTEGER,
  sort_order INTEGER
);

CREATE TABLE cust_lang (
  id         INTEGER AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(255) ${collate},
  lang_code  VARCHAR(5) ${collate},
  iso_code   VARCHAR(63) ${collate},
  is_default BOOLEAN
);

CREATE TABLE form (
  form_id     INTEGER AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(4000) ${collate},
  description VARCHAR(4000) ${collate},
  active      BOOLEAN
);

CREATE TABLE workflow (
  workflow_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(255) ${collate},
  description VARCHAR(4000) ${collate},
  status      INTEGER
);
