package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a person has a stake in a sale. */
@Entity
@Table(name = "salestakeholder")
public class Stakeholder {

  @Id
  @Column(name = "salestakeholder_id")
  private Integer id;

  @Column(name = "person_id")
  private Integer personId;
}
