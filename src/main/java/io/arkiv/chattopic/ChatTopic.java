package io.arkiv.chattopic;

import io.arkiv.crm.list.CustomerLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A chat channel: where on a web site a customer asked for a chat. */
@Entity
@Table(name = "chat_topic")
public class ChatTopic {

  @Id
  @Column(name = "id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "description")
  private String description;

  @Column(name = "badge_header")
  private String badgeHeader;

  @Column(name = "language_id")
  private Integer languageId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "language_id", insertable = false, updatable = false)
  private CustomerLanguage language;

  @Column(name = "welcome_message")
  private String welcomeMessage;

  @Column(name = "custom_queue_text")
  private String customQueueText;

  @Column(name = "last_accept")
  private LocalDateTime lastAccept;

  @Column(name = "seconds_pr_accept")
  private Integer secondsPerAccept;

  @Column(name = "alert_timeout")
  private Integer alertTimeout;

  @Column(name = "alert_recipient")
  private String alertRecipient;

  @Column(name = "use_opening_hours")
  private Boolean useOpeningHours;

  @Column(name = "bot_enabled")
  private Boolean botEnabled;

  @Column(name = "bot_name")
  private String botName;
}
