package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That a user is in a further group, for some time. */
@Entity
@Table(name = "usergrouplink")
public class GroupMember {

  @Id
  @Column(name = "usergrouplink_id")
  private Integer id;

  @Column(name = "assoc_id")
  private Integer associateId;

  @Column(name = "usergroup_id")
  private Integer groupId;

  @Column(name = "validfrom")
  private LocalDateTime validFrom;

  @Column(name = "validto")
  private LocalDateTime validUntil;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "usergroup_id", insertable = false, updatable = false)
  private UserGroup group;
}
