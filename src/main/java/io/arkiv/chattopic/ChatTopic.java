package io.arkiv.chattopic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
}
