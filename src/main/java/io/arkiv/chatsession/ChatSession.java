package io.arkiv.chatsession;

import io.arkiv.chattopic.ChatTopic;
import io.arkiv.crm.Contact;
import io.arkiv.crm.EjUser;
import io.arkiv.crm.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A chat of a customer with the service desk, from the request to its end. */
@Entity
@Table(name = "chat_session")
public class ChatSession {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "status")
  private Integer status;

  @Column(name = "rating")
  private Integer rating;

  @Column(name = "initial_queue_pos")
  private Integer initialQueuePosition;

  @Column(name = "first_message")
  private String firstMessage;

  @Column(name = "last_message")
  private String lastMessage;

  @Column(name = "name")
  private String name;

  @Column(name = "company_name")
  private String companyName;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "when_requested")
  private LocalDateTime whenRequested;

  @Column(name = "when_started")
  private LocalDateTime whenStarted;

  @Column(name = "when_ended")
  private LocalDateTime whenEnded;

  /** When the last message came. */
  @Column(name = "idle")
  private LocalDateTime idle;

  @Column(name = "topic_id")
  private Integer topicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "topic_id", insertable = false, updatable = false)
  private ChatTopic topic;

  @Column(name = "user_id")
  private Integer userId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id", insertable = false, updatable = false)
  private EjUser user;

  @Column(name = "customer_id")
  private Integer customerId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_id", insertable = false, updatable = false)
  private Person customer;

  @Column(name = "contact_id")
  private Integer contactId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private Contact contact;
}
