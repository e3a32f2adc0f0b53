-- Roles, logins and pictures. What is secret of a login is read by nobody here and not even stored.

CREATE TABLE role (
  role_id        INTEGER AUTO_INCREMENT PRIMARY KEY,
  name           VARCHAR(239) ${collate},
  rank           INTEGER,
  tooltip        VARCHAR(254) ${collate},
  deleted        BOOLEAN,
  roletype       INTEGER,
  use_categories BOOLEAN
);

CREATE TABLE userrolelink (
  userrolelink_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  associate_id    INTEGER,
  role_id         INTEGER,
  linktype        INTEGER
);

CREATE TABLE credentials (
  credentials_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  associateid    INTEGER,
  credentialtype VARCHAR(254) ${collate},
  displaytype    VARCHAR(254) ${collate},
  displayname    VARCHAR(254) ${collate},
  isactive       INTEGER,
  validfrom      DATETIME(6),
  validto        DATETIME(6),
  lastuseddate   DATETIME(6),
  personid       INTEGER
);

CREATE TABLE binaryobject (
  binaryobject_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  conceptualtype  VARCHAR(254) ${collate},
  mimetype        VARCHAR(254) ${collate},
  description     VARCHAR(254) ${collate},
  originalsize    INTEGER,
  blobsize        INTEGER,
  iszipped        BOOLEAN,
  isencrypted     BOOLEAN,
  binarydata      LONGBLOB
);

CREATE TABLE binaryobjectlink (
  binaryobjectlink_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  binaryobjectid      INTEGER,
  ownertable          INTEGER,
  ownerrecord         INTEGER,
  linkcomment         VARCHAR(254) ${collate},
  linktype            INTEGER,
  rank                INTEGER
);

-- associate/role
CREATE INDEX userrolelink_associate ON userrolelink (associate_id, role_id);
-- associate/credentialType
CREATE INDEX credentials_associate ON credentials (associateid);
-- person/portraitThumbnail
CREATE INDEX binaryobjectlink_owner ON binaryobjectlink (ownerrecord, ownertable, linktype, rank);
