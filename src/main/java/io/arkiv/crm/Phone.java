package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A phone number of a company or a person, as its {@link PhoneType} says. */
@Entity
@Table(name = "phone")
public class Phone {

  @Id
  @Column(name = "phone_id")
  private Integer id;

  /** A company's or a person's id: ids of both kinds overlap, only the type tells them apart. */
  @Column(name = "owner_id")
  private Integer ownerId;

  @Column(name = "ptype_idx")
  private Integer type;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "phone")
  private String number;

  /** The number without blanks and punctuation. */
  @Column(name = "searchphonenumber")
  private String searchNumber;

  @Column(name = "description")
  private String description;
}
