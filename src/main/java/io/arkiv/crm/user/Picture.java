package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture. */
@Entity
@Table(name = "binaryobject")
public class Picture {

  @Id
  @Column(name = "binaryobject_id")
  private Integer id;

  @Column(name = "mimetype")
  private String mimeType;

  @Column(name = "iszipped")
  private Boolean zipped;

  @Column(name = "isencrypted")
  private Boolean encrypted;

  @Column(name = "binarydata")
  private byte[] data;
}
