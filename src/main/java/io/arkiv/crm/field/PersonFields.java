package io.arkiv.crm.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's user-defined fields, but for long texts: the install says what its columns mean. */
@Entity
@Table(name = "udpersonsmall")
public class PersonFields {

  @Id
  @Column(name = "udpersonsmall_id")
  private Integer id;
}
