package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a person takes part in a project. */
@Entity
@Table(name = "projectmember")
public class ProjectMember {

  @Id
  @Column(name = "projectmember_id")
  private Integer id;

  @Column(name = "person_id")
  private Integer personId;
}
