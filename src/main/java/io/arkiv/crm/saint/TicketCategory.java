package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A category of requests, below others or at the top. */
@Entity
@Table(name = "ej_category")
public class TicketCategory {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
