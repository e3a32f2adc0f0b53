package io.arkiv.crm.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's user-defined long texts: the install says what its columns mean. */
@Entity
@Table(name = "udpersonlarge")
public class PersonLongFields {

  @Id
  @Column(name = "udpersonlarge_id")
  private Integer id;
}
