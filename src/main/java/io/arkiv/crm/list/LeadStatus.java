package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How ripe a lead is: a list item. */
@Entity
@Table(name = "leadstatus")
public class LeadStatus {

  @Id
  @Column(name = "leadstatus_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;
}
