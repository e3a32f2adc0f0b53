package io.arkiv.crm;

import io.arkiv.crm.field.ContactFields;
import io.arkiv.crm.field.ContactLongFields;
import io.arkiv.crm.interest.ContactInterest;
import io.arkiv.crm.list.Business;
import io.arkiv.crm.list.Category;
import io.arkiv.crm.list.Country;
import io.arkiv.crm.list.Source;
import io.arkiv.crm.saint.Counter;
import io.arkiv.crm.saint.Status;
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

/** A company. */
@Entity
@Table(name = "contact")
public class Contact {

  @Id
  @Column(name = "contact_id")
  private Integer id;

  @Column(name = "name")
  private String name;

  @Column(name = "department")
  private String department;

  @Column(name = "number1")
  private String code;

  @Column(name = "number2")
  private String number;

  @Column(name = "orgnr")
  private String orgNr;

  @Column(name = "xstop")
  private Boolean stop;

  @Column(name = "nomailing")
  private Boolean noMailing;

  @Column(name = "deleted")
  private Boolean deleted;

  @Column(name = "activeinterests")
  private Integer activeInterests;

  @Column(name = "activeerplinks")
  private Integer activeErpLinks;

  @Column(name = "registered")
  private LocalDateTime registered;

  @Column(name = "updated")
  private LocalDateTime updated;

  @Column(name = "deleteddate")
  private LocalDateTime deletedDate;

  @Column(name = "associate_id")
  private Integer associateId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "associate_id", insertable = false, updatable = false)
  private Associate associate;

  @Column(name = "registered_associate_id")
  private Integer registeredById;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "registered_associate_id", insertable = false, updatable = false)
  private Associate registeredBy;

  @Column(name = "updated_associate_id")
  private Integer updatedById;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "updated_associate_id", insertable = false, updatable = false)
  private Associate updatedBy;

  @Column(name = "country_id")
  private Integer countryId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country_id", insertable = false, updatable = false)
  private Country country;

  @Column(name = "business_idx")
  private Integer businessId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "business_idx", insertable = false, updatable = false)
  private Business business;

  @Column(name = "category_idx")
  private Integer categoryId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_idx", insertable = false, updatable = false)
  private Category category;

  @Column(name = "source")
  private Integer sourceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "source", insertable = false, updatable = false)
  private Source source;

  @Column(name = "text_id")
  private Integer noteId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "text_id", insertable = false, updatable = false)
  private Note note;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<Person> persons;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<Email> emails;

  /** Also numbers of the person with this id: to be narrowed by type. */
  @OneToMany
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  private List<Phone> phones;

  /** Also addresses of the person with this id: to be narrowed by type. */
  @OneToMany
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  private List<Address> addresses;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<Url> urls;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<ContactInterest> interests;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<Counter> counters;

  @OneToMany
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private List<Status> statuses;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "userdef_id", insertable = false, updatable = false)
  private ContactFields userFields;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "userdef2_id", insertable = false, updatable = false)
  private ContactLongFields userLongFields;
}
