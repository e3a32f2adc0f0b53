package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a user has a role. */
@Entity
@Table(name = "userrolelink")
public class UserRole {

  @Id
  @Column(name = "userrolelink_id")
  private Integer id;

  @Column(name = "associate_id")
  private Integer associateId;

  @Column(name = "role_id")
  private Integer roleId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "role_id", insertable = false, updatable = false)
  private Role role;
}
