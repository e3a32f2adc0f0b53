package io.arkiv.chatmessage;

import io.arkiv.chatsession.ChatSession;
import io.arkiv.crm.EjUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Something that was said in a chat, by the customer, by the agent, or by the system. */
@Entity
@Table(name = "chat_message")
public class ChatMessage {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "session_id")
  private Integer sessionId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id", insertable = false, updatable = false)
  private ChatSession session;

  @Column(name = "message")
  private String message;

  @Column(name = "when_posted")
  private LocalDateTime whenPosted;

  @Column(name = "type")
  private Integer type;

  @Column(name = "special_type")
  private Integer specialType;

  @Column(name = "special_param")
  private String specialParam;

  @Column(name = "read_by_customer")
  private Boolean readByCustomer;

  @Column(name = "author")
  private String author;

  /** The service user who wrote it; -1 for the customer. */
  @Column(name = "created_by")
  private Integer userId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "created_by", insertable = false, updatable = false)
  private EjUser user;
}
