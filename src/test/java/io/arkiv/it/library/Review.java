package io.arkiv.it.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a reader says of a book; the lowest place is the one to show. */
@Entity
@Table(name = "library_review")
public class Review {

  @Id
  @Column(name = "review_no")
  private Long number;

  @Column(name = "isbn")
  private Long isbn;

  @Column(name = "place")
  private Integer place;

  @Column(name = "kind")
  private Integer kind;

  @Column(name = "words")
  private String words;
}
