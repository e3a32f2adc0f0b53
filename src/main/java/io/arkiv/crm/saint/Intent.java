package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an activity is meant for. */
@Entity
@Table(name = "intent")
public class Intent {

  @Id
  @Column(name = "intent_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
