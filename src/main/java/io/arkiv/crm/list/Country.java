package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A country: a list item. */
@Entity
@Table(name = "country")
public class Country {

  @Id
  @Column(name = "country_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
