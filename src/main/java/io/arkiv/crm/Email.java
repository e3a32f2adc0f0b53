package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An e-mail address of a company or a person; the lowest rank is the one to use. */
@Entity
@Table(name = "email")
public class Email {

  @Id
  @Column(name = "email_id")
  private Integer id;

  @Column(name = "contact_id")
  private Integer contactId;

  @Column(name = "person_id")
  private Integer personId;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "protocol")
  private String protocol;

  @Column(name = "email_address")
  private String address;

  @Column(name = "description")
  private String description;

  @Column(name = "lastsent")
  private LocalDateTime lastSent;

  @Column(name = "bouncecount")
  private Integer bounceCount;

  @Column(name = "lastbounce")
  private LocalDateTime lastBounce;
}
