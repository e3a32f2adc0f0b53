package io.arkiv.crm.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a person does not want a kind of mailing. */
@Entity
@Table(name = "shipmenttypereservation")
public class Reservation {

  @Id
  @Column(name = "shipmenttypereservation_id")
  private Integer id;

  @Column(name = "person_id")
  private Integer personId;

  @Column(name = "shipmenttype_id")
  private Integer shipmentTypeId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "shipmenttype_id", insertable = false, updatable = false)
  private ShipmentType shipmentType;
}
