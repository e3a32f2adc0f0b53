package io.arkiv.crm.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An automated flow that changes persons: a list item. */
@Entity
@Table(name = "workflow")
public class Workflow {

  @Id
  @Column(name = "workflow_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
