package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a user may do, by name. */
@Entity
@Table(name = "role")
public class Role {

  @Id
  @Column(name = "role_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
