-- The further groups of an associate; the first is associate.group_idx.

CREATE TABLE usergrouplink (
  usergrouplink_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  assoc_id         INTEGER,
  usergroup_id     INTEGER,
  remark           VARCHAR(254) ${collate},
  validfrom        DATETIME(6),
  validto          DATETIME(6)
);

CREATE INDEX usergrouplink_associate ON usergrouplink (assoc_id);
CREATE INDEX usergrouplink_group ON usergrouplink (usergroup_id);
