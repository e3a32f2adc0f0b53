package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's position in a company: a list item. */
@Entity
@Table(name = "perspos")
public class Position {

  @Id
  @Column(name = "perspos_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
