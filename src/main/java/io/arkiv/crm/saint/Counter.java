package io.arkiv.crm.saint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** How many records of a kind a company has, and when the last were made. */
@Entity
@Table(name = "countervalue")
public class Counter {

  @Id
  @Column(name = "countervalue_id")
  private Integer id;

  @Column(name = "contact_id")
  private Integer contactId;

  @Column(name = "record_type")
  private Integer recordType;

  @Column(name = "direction")
  private Integer direction;

  @Column(name = "intent_id")
  private Integer intentId;

  @Column(name = "sale_status")
  private Integer saleStatus;

  @Column(name = "amountclassid")
  private Integer amountClassId;

  @Column(name = "extra1_id")
  private Integer ticketStatus;

  @Column(name = "extra2_id")
  private Integer ticketCategoryId;

  @Column(name = "totalreg")
  private Integer total;

  @Column(name = "totalreginperiod")
  private Integer totalInPeriod;

  @Column(name = "notcompleted")
  private Integer notCompleted;

  @Column(name = "notcompletedinperiod")
  private Integer notCompletedInPeriod;

  @Column(name = "lastregistered")
  private LocalDateTime lastRegistered;

  @Column(name = "lastcompleted")
  private LocalDateTime lastCompleted;

  @Column(name = "lastdoby")
  private LocalDateTime lastDoBy;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "intent_id", insertable = false, updatable = false)
  private Intent intent;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "amountclassid", insertable = false, updatable = false)
  private AmountClass amountClass;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "extra2_id", insertable = false, updatable = false)
  private TicketCategory ticketCategory;
}
