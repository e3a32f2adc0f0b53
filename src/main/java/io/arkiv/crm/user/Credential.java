package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** How a user logs in to the CRM; what is secret of it is mapped nowhere. */
@Entity
@Table(name = "credentials")
public class Credential {

  @Id
  @Column(name = "credentials_id")
  private Integer id;

  @Column(name = "associateid")
  private Integer associateId;

  @Column(name = "credentialtype")
  private String type;

  @Column(name = "displaytype")
  private String displayType;

  @Column(name = "displayname")
  private String displayName;

  @Column(name = "isactive")
  private Integer usage;

  @Column(name = "validfrom")
  private LocalDateTime validFrom;

  @Column(name = "validto")
  private LocalDateTime validUntil;
}
