package io.arkiv.crm.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of mailing. */
@Entity
@Table(name = "shipmenttype")
public class ShipmentType {

  @Id
  @Column(name = "shipmenttype_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "deleted")
  private Boolean deleted;
}
