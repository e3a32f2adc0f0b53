package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a company has an interest. */
@Entity
@Table(name = "contactinterest")
public class ContactInterest {

  @Id
  @Column(name = "contactinterest_id")
  private Integer id;

  @Column(name = "contact_id")
  private Integer contactId;

  @Column(name = "cinterest_idx")
  private Integer interestId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cinterest_idx", insertable = false, updatable = false)
  private ContactInterestItem interest;
}
