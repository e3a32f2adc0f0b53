package io.arkiv.crm.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a consent came from. */
@Entity
@Table(name = "consentsource")
public class ConsentSource {

  @Id
  @Column(name = "consentsource_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
