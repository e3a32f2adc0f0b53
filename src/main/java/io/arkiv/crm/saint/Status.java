package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Whether a company has a status. */
@Entity
@Table(name = "statusvalue")
public class Status {

  @Id
  @Column(name = "statusvalue_id")
  private Integer id;

  @Column(name = "contact_id")
  private Integer contactId;

  @Column(name = "statusdef_id")
  private Integer definitionId;

  @Column(name = "issignalled")
  private Boolean signalled;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "statusdef_id", insertable = false, updatable = false)
  private StatusDefinition definition;
}
