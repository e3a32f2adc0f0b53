package io.arkiv.bench.smallest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of one of Arkiv's tables. */
@Entity
@Table(name = "chat_topic")
public class SmallestTopic {

  @Id private int id;

  private String name;

  /** What the topic is called. */
  public String name() {
    return name;
  }
}
