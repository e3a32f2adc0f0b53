package io.arkiv.it.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/** A book; its number needs 64 bits. */
@Entity
@Table(name = "library_book")
public class Book {

  @Id
  @Column(name = "isbn")
  private Long isbn;

  @Column(name = "title")
  private String title;

  @Column(name = "pages")
  private Integer pages;

  @Column(name = "price")
  private Double price;

  @Column(name = "lent_at")
  private LocalDateTime lentAt;

  @Column(name = "is_lent")
  private Boolean lent;

  @Column(name = "shelf_no")
  private Integer shelfNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "shelf_no", insertable = false, updatable = false)
  private Shelf shelf;

  @OneToMany(fetch = FetchType.LAZY)
  @JoinColumn(name = "isbn", referencedColumnName = "isbn", insertable = false, updatable = false)
  private List<Review> reviews;
}
