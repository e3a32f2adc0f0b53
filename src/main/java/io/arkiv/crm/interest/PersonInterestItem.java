package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An interest that a person can have. */
@Entity
@Table(name = "persint")
public class PersonInterestItem {

  @Id
  @Column(name = "persint_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;
}
