package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A web form that persons are registered by: a list item. */
@Entity
@Table(name = "form")
public class Form {

  @Id
  @Column(name = "form_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
