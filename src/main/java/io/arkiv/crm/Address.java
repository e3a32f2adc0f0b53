package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A postal address of a company or a person, as its {@link AddressType} says. */
@Entity
@Table(name = "address")
public class Address {

  @Id
  @Column(name = "address_id")
  private Integer id;

  /** A company's or a person's id: ids of both kinds overlap, only the type tells them apart. */
  @Column(name = "owner_id")
  private Integer ownerId;

  @Column(name = "atype_idx")
  private Integer type;

  /** Addresses have no rank of their own: an owner has one of each type, the oldest comes first. */
  @Column(name = "address_id", insertable = false, updatable = false)
  private Integer rank;

  @Column(name = "address1")
  private String line1;

  @Column(name = "address2")
  private String line2;

  @Column(name = "address3")
  private String line3;

  @Column(name = "zipcode")
  private String zip;

  @Column(name = "city")
  private String city;

  @Column(name = "county")
  private String county;

  @Column(name = "state")
  private String state;

  @Column(name = "wgs84latitude")
  private Double latitude;

  @Column(name = "wgs84longitude")
  private Double longitude;
}
