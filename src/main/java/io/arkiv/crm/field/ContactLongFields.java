package io.arkiv.crm.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A company's user-defined long texts: the install says what its columns mean. */
@Entity
@Table(name = "udcontactlarge")
public class ContactLongFields {

  @Id
  @Column(name = "udcontactlarge_id")
  private Integer id;
}
