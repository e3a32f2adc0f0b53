-- Where an install defines fields of its own, and where their values are. What it adds itself,
-- columns x_... and tables y_..., no migration knows.

CREATE TABLE udeffield (
  udeffield_id        INTEGER AUTO_INCREMENT PRIMARY KEY,
  ownertable_id       INTEGER,
  version             INTEGER,
  lastversionid       INTEGER,
  udefidentity        INTEGER,
  progid              VARCHAR(254) ${collate},
  fieldtype           INTEGER,
  columnid            INTEGER,
  listtableid         INTEGER,
  udlistdefinition_id INTEGER,
  textlength          INTEGER,
  fielddefault        VARCHAR(254) ${collate},
  indexed             BOOLEAN,
  mandatory           BOOLEAN,
  readonly            INTEGER,
  fieldlabel          VARCHAR(254) ${collate},
  shortlabel          VARCHAR(254) ${collate},
  tooltip             VARCHAR(254) ${collate},
  hidelabel           BOOLEAN,
  formatmask          VARCHAR(254) ${collate},
  justification       INTEGER,
  taborder            INTEGER
);

CREATE TABLE udcontactsmall (
  udcontactsmall_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  long01            INTEGER,
  long02            INTEGER,
  long03            INTEGER,
  long04            INTEGER,
  long05            INTEGER,
  long06            INTEGER,
  long07            INTEGER,
  long08            INTEGER,
  long09            INTEGER,
  long10            INTEGER,
  long11            INTEGER,
  long12            INTEGER,
  long13            INTEGER,
  long14            INTEGER,
  long15            INTEGER,
  long16            INTEGER,
  long17            INTEGER,
  long18            INTEGER,
  long19            INTEGER,
  long20            INTEGER,
  long21            INTEGER,
  long22            INTEGER,
  long23            INTEGER,
  long24            INTEGER,
  long25            INTEGER,
  long26            INTEGER,
  long27            INTEGER,
  long28            INTEGER,
  long29            INTEGER,
  long30            INTEGER,
  long31            INTEGER,
  long32            INTEGER,
  long33            INTEGER,
  long34            INTEGER,
  long35            INTEGER,
  long36            INTEGER,
  long37            INTEGER,
  long38            INTEGER,
  long39            INTEGER,
  long40            INTEGER,
  long41            INTEGER,
  long42            INTEGER,
  long43            INTEGER,
  long44            INTEGER,
  long45            INTEGER,
  long46            INTEGER,
  long47            INTEGER,
  long48            INTEGER,
  long49            INTEGER,
  long50            INTEGER,
  long51            INTEGER,
  long52            INTEGER,
  long53            INTEGER,
  long54            INTEGER,
  long55            INTEGER,
  long56            INTEGER,
  long57            INTEGER,
  long58            INTEGER,
  long59            INTEGER,
  long60            INTEGER,
  string01          VARCHAR(39) ${collate},
  string02          VARCHAR(39) ${collate},
  string03          VARCHAR(39) ${collate},
  string04          VARCHAR(39) ${collate},
  string05          VARCHAR(39) ${collate},
  string06          VARCHAR(39) ${collate},
  string07          VARCHAR(39) ${collate},
  string08          VARCHAR(39) ${collate},
  string09          VARCHAR(39) ${collate},
  string10          VARCHAR(39) ${collate},
  string11          VARCHAR(39) ${collate},
  string12          VARCHAR(39) ${collate},
  string13          VARCHAR(39) ${collate},
  string14          VARCHAR(39) ${collate},
  string15          VARCHAR(39) ${collate},
  string16          VARCHAR(39) ${collate},
  string17          VARCHAR(39) ${collate},
  string18          VARCHAR(39) ${collate},
  string19          VARCHAR(39) ${collate},
  string20          VARCHAR(39) ${collate},
  string21          VARCHAR(39) ${collate},
  string22          VARCHAR(39) ${collate},
  string23          VARCHAR(39) ${collate},
  string24          VARCHAR(39) ${collate},
  string25          VARCHAR(39) ${collate},
  string26          VARCHAR(39) ${collate},
  string27          VARCHAR(39) ${collate},
  string28          VARCHAR(39) ${collate},
  string29          VARCHAR(39) ${collate},
  string30          VARCHAR(39) ${collate},
  string31          VARCHAR(39) ${collate},
  string32          VARCHAR(39) ${collate},
  string33          VARCHAR(39) ${collate},
  string34          VARCHAR(39) ${collate},
  string35          VARCHAR(39) ${collate},
  string36          VARCHAR(39) ${collate},
  string37          VARCHAR(39) ${collate},
  string38          VARCHAR(39) ${collate},
  string39          VARCHAR(39) ${collate},
  string40          VARCHAR(39) ${collate},
  double01          DOUBLE PRECISION,
  double02          DOUBLE PRECISION,
  double03          DOUBLE PRECISION,
  double04          DOUBLE PRECISION,
  double05          DOUBLE PRECISION,
  double06          DOUBLE PRECISION,
  double07          DOUBLE PRECISION,
  double08          DOUBLE PRECISION,
  double09          DOUBLE PRECISION,
  double10          DOUBLE PRECISION
);

CREATE TABLE udcontactlarge (
  udcontactlarge_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  string41          VARCHAR(199) ${collate},
  string42          VARCHAR(199) ${collate},
  string43          VARCHAR(199) ${collate},
  string44          VARCHAR(199) ${collate},
  string45          VARCHAR(199) ${collate},
  string46          VARCHAR(199) ${collate},
  string47          VARCHAR(199) ${collate},
  string48          VARCHAR(199) ${collate},
  string49          VARCHAR(199) ${collate}
);

CREATE TABLE udpersonsmall (
  udpersonsmall_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  long01           INTEGER,
  long02           INTEGER,
  long03           INTEGER,
  long04           INTEGER,
  long05           INTEGER,
  long06           INTEGER,
  long07           INTEGER,
  long08           INTEGER,
  long09           INTEGER,
  long10           INTEGER,
  long11           INTEGER,
  long12           INTEGER,
  long13           INTEGER,
  long14           INTEGER,
  long15           INTEGER,
  long16           INTEGER,
  long17           INTEGER,
  long18           INTEGER,
  long19           INTEGER,
  long20           INTEGER,
  long21           INTEGER,
  long22           INTEGER,
  long23           INTEGER,
  long24           INTEGER,
  long25           INTEGER,
  long26           INTEGER,
  long27           INTEGER,
  long28           INTEGER,
  long29           INTEGER,
  long30           INTEGER,
  long31           INTEGER,
  long32           INTEGER,
  long33           INTEGER,
  long34           INTEGER,
  long35           INTEGER,
  long36           INTEGER,
  long37           INTEGER,
  long38           INTEGER,
  long39           INTEGER,
  long40           INTEGER,
  long41           INTEGER,
  long42           INTEGER,
  long43           INTEGER,
  long44           INTEGER,
  long45           INTEGER,
  long46           INTEGER,
  long47           INTEGER,
  long48           INTEGER,
  long49           INTEGER,
  long50           INTEGER,
  long51           INTEGER,
  long52           INTEGER,
  long53           INTEGER,
  long54           INTEGER,
  long55           INTEGER,
  long56           INTEGER,
  long57           INTEGER,
  long58           INTEGER,
  long59           INTEGER,
  long60           INTEGER,
  string01         VARCHAR(39) ${collate},
  string02         VARCHAR(39) ${collate},
  string03         VARCHAR(39) ${collate},
  string04         VARCHAR(39) ${collate},
  string05         VARCHAR(39) ${collate},
  string06         VARCHAR(39) ${collate},
  string07         VARCHAR(39) ${collate},
  string08         VARCHAR(39) ${collate},
  string09         VARCHAR(39) ${collate},
  string10         VARCHAR(39) ${collate},
  string11         VARCHAR(39) ${collate},
  string12         VARCHAR(39) ${collate},
  string13         VARCHAR(39) ${collate},
  string14         VARCHAR(39) ${collate},
  string15         VARCHAR(39) ${collate},
  string16         VARCHAR(39) ${collate},
  string17         VARCHAR(39) ${collate},
  string18         VARCHAR(39) ${collate},
  string19         VARCHAR(39) ${collate},
  string20         VARCHAR(39) ${collate},
  string21         VARCHAR(39) ${collate},
  string22         VARCHAR(39) ${collate},
  string23         VARCHAR(39) ${collate},
  string24         VARCHAR(39) ${collate},
  string25         VARCHAR(39) ${collate},
  string26         VARCHAR(39) ${collate},
  string27         VARCHAR(39) ${collate},
  string28         VARCHAR(39) ${collate},
  string29         VARCHAR(39) ${collate},
  string30         VARCHAR(39) ${collate},
  string31         VARCHAR(39) ${collate},
  string32         VARCHAR(39) ${collate},
  string33         VARCHAR(39) ${collate},
  string34         VARCHAR(39) ${collate},
  string35         VARCHAR(39) ${collate},
  string36         VARCHAR(39) ${collate},
  string37         VARCHAR(39) ${collate},
  string38         VARCHAR(39) ${collate},
  string39         VARCHAR(39) ${collate},
  string40         VARCHAR(39) ${collate},
  double01         DOUBLE PRECISION,
  double02         DOUBLE PRECISION,
  double03         DOUBLE PRECISION,
  double04         DOUBLE PRECISION,
  double05         DOUBLE PRECISION,
  double06         DOUBLE PRECISION,
  double07         DOUBLE PRECISION,
  double08         DOUBLE PRECISION,
  double09         DOUBLE PRECISION,
  double10         DOUBLE PRECISION
);

CREATE TABLE udpersonlarge (
  udpersonlarge_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  string41         VARCHAR(199) ${collate},
  string42         VARCHAR(199) ${collate},
  string43         VARCHAR(199) ${collate},
  string44         VARCHAR(199) ${collate},
  string45         VARCHAR(199) ${collate},
  string46         VARCHAR(199) ${collate},
  string47         VARCHAR(199) ${collate},
  string48         VARCHAR(199) ${collate},
  string49         VARCHAR(199) ${collate}
);

CREATE TABLE udlistdefinition (
  udlistdefinition_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  name                VARCHAR(239) ${collate},
  rank                INTEGER,
  tooltip             VARCHAR(254) ${collate},
  deleted             BOOLEAN,
  listtableid         INTEGER
);

CREATE TABLE udlist (
  udlist_id           INTEGER AUTO_INCREMENT PRIMARY KEY,
  udlistdefinition_id INTEGER,
  name                VARCHAR(239) ${collate},
  rank                INTEGER,
  tooltip             VARCHAR(254) ${collate},
  deleted             BOOLEAN
);

CREATE TABLE userpreference (
  userpreference_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  deflevel          INTEGER,
  maxlevel          INTEGER,
  owner_id          INTEGER,
  prefsection       VARCHAR(199) ${collate},
  prefkey           VARCHAR(199) ${collate},
  prefvalue         VARCHAR(2046) ${collate}
);

CREATE TABLE task (
  task_id     INTEGER AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(239) ${collate},
  rank        INTEGER,
  deleted     BOOLEAN,
  record_type INTEGER,
  direction   INTEGER,
  intentid    INTEGER
);

CREATE TABLE extra_tables (
  id          INTEGER AUTO_INCREMENT PRIMARY KEY,
  table_name  VARCHAR(64) ${collate},
  name        VARCHAR(128) ${collate},
  description VARCHAR(2047) ${collate},
  flags       INTEGER
);

CREATE TABLE extra_fields (
  id                 INTEGER AUTO_INCREMENT PRIMARY KEY,
  domain             INTEGER,
  extra_table        INTEGER,
  target_extra_table INTEGER,
  field_name         VARCHAR(64) ${collate},
  name               VARCHAR(128) ${collate},
  description        VARCHAR(2047) ${collate},
  type               INTEGER,
  default_value      VARCHAR(255) ${collate},
  flags              INTEGER,
  params             LONGTEXT,
  order_pos          INTEGER
);

CREATE TABLE ticket (
  id            INTEGER AUTO_INCREMENT PRIMARY KEY,
  title         VARCHAR(255) ${collate},
  created_at    DATETIME(6),
  closed_at     DATETIME(6),
  status        INTEGER,
  ticket_status INTEGER,
  category      INTEGER,
  priority      INTEGER,
  cust_id       INTEGER,
  contact_id    INTEGER,
  owned_by      INTEGER
);

CREATE TABLE appointment (
  appointment_id INTEGER AUTO_INCREMENT PRIMARY KEY,
  contact_id     INTEGER,
  person_id      INTEGER,
  associate_id   INTEGER,
  do_by          DATETIME(6),
  activedate     DATETIME(6),
  enddate        DATETIME(6),
  task_idx       INTEGER,
  type           INTEGER,
  status         INTEGER,
  text_id        INTEGER,
  mother_id      INTEGER
);

ALTER TABLE person ADD COLUMN userdef_id INTEGER;
ALTER TABLE person ADD COLUMN userdef2_id INTEGER;
ALTER TABLE contact ADD COLUMN userdef_id INTEGER;
ALTER TABLE contact ADD COLUMN userdef2_id INTEGER;

CREATE INDEX udeffield_owner ON udeffield (ownertable_id, version);
CREATE INDEX person_userdef ON person (userdef_id);
CREATE INDEX person_userdef2 ON person (userdef2_id);
CREATE INDEX contact_userdef ON contact (userdef_id);
CREATE INDEX contact_userdef2 ON contact (userdef2_id);
CREATE INDEX udlist_definition ON udlist (udlistdefinition_id);
CREATE INDEX udcontactsmall_long01 ON udcontactsmall (long01);
CREATE INDEX udcontactsmall_long02 ON udcontactsmall (long02);
CREATE INDEX udcontactsmall_long03 ON udcontactsmall (long03);
CREATE INDEX udcontactsmall_long04 ON udcontactsmall (long04);
CREATE INDEX udcontactsmall_double01 ON udcontactsmall (double01);
CREATE INDEX udcontactsmall_double02 ON udcontactsmall (double02);
CREATE INDEX udcontactsmall_double03 ON udcontactsmall (double03);
CREATE INDEX udcontactsmall_double04 ON udcontactsmall (double04);
CREATE INDEX udpersonsmall_long01 ON udpersonsmall (long01);
CREATE INDEX udpersonsmall_long02 ON udpersonsmall (long02);
CREATE INDEX udpersonsmall_long03 ON udpersonsmall (long03);
CREATE INDEX udpersonsmall_long04 ON udpersonsmall (long04);
CREATE INDEX udpersonsmall_double01 ON udpersonsmall (double01);
CREATE INDEX udpersonsmall_double02 ON udpersonsmall (double02);
CREATE INDEX udpersonsmall_double03 ON udpersonsmall (double03);
CREATE INDEX udpersonsmall_double04 ON udpersonsmall (double04);
