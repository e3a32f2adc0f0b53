package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A range of amounts of sales. */
@Entity
@Table(name = "amountclass")
public class AmountClass {

  @Id
  @Column(name = "amountclass_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
