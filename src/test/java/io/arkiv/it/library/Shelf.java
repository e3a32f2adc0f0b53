package io.arkiv.it.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where books stand. */
@Entity
@Table(name = "library_shelf")
public class Shelf {

  @Id
  @Column(name = "shelf_no")
  private Integer number;

  @Column(name = "label")
  private String label;
}
