package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a company or a person was found: a list item. */
@Entity
@Table(name = "source")
public class Source {

  @Id
  @Column(name = "source_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
