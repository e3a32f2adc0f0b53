package io.arkiv.crm.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a person has an interest. */
@Entity
@Table(name = "personinterest")
public class PersonInterest {

  @Id
  @Column(name = "personinterest_id")
  private Integer id;

  @Column(name = "person_id")
  private Integer personId;

  @Column(name = "pinterest_idx")
  private Integer interestId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pinterest_idx", insertable = false, updatable = false)
  private PersonInterestItem interest;
}
