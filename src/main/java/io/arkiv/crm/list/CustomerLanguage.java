package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A language that customers are answered in: a list item. */
@Entity
@Table(name = "cust_lang")
public class CustomerLanguage {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
