package io.arkiv.crm.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a person has consented to, and why that is known. */
@Entity
@Table(name = "consentperson")
public class Consent {

  @Id
  @Column(name = "consentperson_id")
  private Integer id;

  @Column(name = "person_id")
  private Integer personId;

  @Column(name = "consentpurpose_id")
  private Integer purposeId;

  @Column(name = "legalbase_id")
  private Integer legalBaseId;

  @Column(name = "consentsource_id")
  private Integer sourceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "legalbase_id", insertable = false, updatable = false)
  private LegalBase legalBase;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "consentsource_id", insertable = false, updatable = false)
  private ConsentSource source;
}
