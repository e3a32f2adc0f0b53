package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A status that companies are watched for. */
@Entity
@Table(name = "statusdef")
public class StatusDefinition {

  @Id
  @Column(name = "statusdef_id")
  private Integer id;

  @Column(name = "needsupdate")
  private Boolean needsUpdate;

  @Column(name = "deleted")
  private Boolean deleted;
}
