package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A user of the service desk: the account that takes chats. */
@Entity
@Table(name = "ejuser")
public class EjUser {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "loginname")
  private String loginName;

  /** The nickname that customers see. */
  @Column(name = "username")
  private String displayName;

  @Column(name = "status")
  private Integer status;

  @Column(name = "simultaneous_login")
  private Boolean simultaneousLogin;

  @Column(name = "associate_id")
  private Integer associateId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "associate_id", insertable = false, updatable = false)
  private Associate associate;
}
