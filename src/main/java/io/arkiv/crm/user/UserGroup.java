package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of associates. */
@Entity
@Table(name = "usergroup")
public class UserGroup {

  @Id
  @Column(name = "usergroup_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;
}
