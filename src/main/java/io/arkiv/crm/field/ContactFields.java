package io.arkiv.crm.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A company's user-defined fields, but for long texts: the install says what its columns mean. */
@Entity
@Table(name = "udcontactsmall")
public class ContactFields {

  @Id
  @Column(name = "udcontactsmall_id")
  private Integer id;
}
