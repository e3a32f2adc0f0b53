package io.arkiv.crm.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a picture is one of a row of some table. */
@Entity
@Table(name = "binaryobjectlink")
public class PictureLink {

  @Id
  @Column(name = "binaryobjectlink_id")
  private Integer id;

  @Column(name = "binaryobjectid")
  private Integer pictureId;

  @Column(name = "ownertable")
  private Integer ownerTable;

  @Column(name = "ownerrecord")
  private Integer ownerId;

  @Column(name = "linktype")
  private Integer type;

  @Column(name = "rank")
  private Integer rank;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "binaryobjectid", insertable = false, updatable = false)
  private Picture picture;
}
