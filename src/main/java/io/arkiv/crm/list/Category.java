package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A category of companies and persons: a list item that belongs to a {@link CategoryGroup}. */
@Entity
@Table(name = "category")
public class Category {

  @Id
  @Column(name = "category_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "category_group")
  private Integer categoryGroup;
}
