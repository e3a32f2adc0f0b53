package io.arkiv.crm.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** On what ground data of a person are kept. */
@Entity
@Table(name = "legalbase")
public class LegalBase {

  @Id
  @Column(name = "legalbase_id")
  private Integer id;

  @Column(name = "name")
  private String name;
}
