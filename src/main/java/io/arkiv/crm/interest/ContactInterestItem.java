package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An interest that a company can have. */
@Entity
@Table(name = "contint")
public class ContactInterestItem {

  @Id
  @Column(name = "contint_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;
}
