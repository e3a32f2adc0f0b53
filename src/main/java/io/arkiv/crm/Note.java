package io.arkiv.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The long text that somebody wrote about a company or a person. */
@Entity
@Table(name = "text")
public class Note {

  @Id
  @Column(name = "text_id")
  private Integer id;

  @Column(name = "text")
  private String text;
}
