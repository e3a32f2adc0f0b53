package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of business: a list item. */
@Entity
@Table(name = "business")
public class Business {

  @Id
  @Column(name = "business_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
