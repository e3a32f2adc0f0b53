package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A web address of a company or a person. */
@Entity
@Table(name = "url")
public class Url {

  @Id
  @Column(name = "url_id")
  private Integer id;

  @Column(name = "contact_id")
  private Integer contactId;

  @Column(name = "person_id")
  private Integer personId;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "url_address")
  private String address;

  @Column(name = "description")
  private String description;
}
