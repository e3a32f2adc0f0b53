package io.arkiv.bench.smallest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads from the database in a transaction. */
@Stateless
public class SmallestBean {

  @PersistenceContext private EntityManager entities;

  /** The name of the topic with the lowest id. */
  public String firstName() {
    return entities
        .createQuery("select t from SmallestTopic t order by t.id", SmallestTopic.class)
        .setMaxResults(1)
        .getSingleResult()
        .name();
  }
}
