package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The priority of a customer's requests: a list item. */
@Entity
@Table(name = "ticket_priority")
public class TicketPriority {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
