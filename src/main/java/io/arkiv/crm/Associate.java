package io.arkiv.crm;

import io.arkiv.crm.user.Credential;
import io.arkiv.crm.user.GroupMember;
import io.arkiv.crm.user.UserGroup;
import io.arkiv.crm.user.UserRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** An employee, or a resource such as a meeting room, with a login id. */
@Entity
@Table(name = "associate")
public class Associate {

  @Id
  @Column(name = "associate_id")
  private Integer id;

  /** The login id. */
  @Column(name = "name")
  private String loginId;

  @Column(name = "username")
  private String userName;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "tooltip")
  private String tooltip;

  @Column(name = "deleted")
  private Boolean deleted;

  @Column(name = "type")
  private Integer type;

  @Column(name = "islocation")
  private Boolean location;

  @Column(name = "locationaddress")
  private String locationAddress;

  @Column(name = "group_idx")
  private Integer groupId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_idx", insertable = false, updatable = false)
  private UserGroup group;

  @Column(name = "person_id")
  private Integer personId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private Person person;

  @Column(name = "ejuserid")
  private Integer ejUserId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ejuserid", insertable = false, updatable = false)
  private EjUser ejUser;

  @OneToMany
  @JoinColumn(name = "associate_id", insertable = false, updatable = false)
  private List<UserRole> roles;

  /** Beside the one in {@code group}. */
  @OneToMany
  @JoinColumn(name = "assoc_id", insertable = false, updatable = false)
  private List<GroupMember> groupMemberships;

  @OneToMany
  @JoinColumn(name = "associateid", insertable = false, updatable = false)
  private List<Credential> credentials;
}
