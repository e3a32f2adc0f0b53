package io.arkiv.crm;

import io.arkiv.crm.consent.Consent;
import io.arkiv.crm.consent.Reservation;
import io.arkiv.crm.field.PersonFields;
import io.arkiv.crm.field.PersonLongFields;
import io.arkiv.crm.interest.PersonInterest;
import io.arkiv.crm.interest.ProjectMember;
import io.arkiv.crm.interest.Stakeholder;
import io.arkiv.crm.list.Business;
import io.arkiv.crm.list.Category;
import io.arkiv.crm.list.Country;
import io.arkiv.crm.list.CustomerLanguage;
import io.arkiv.crm.list.Form;
import io.arkiv.crm.list.LeadStatus;
import io.arkiv.crm.list.Position;
import io.arkiv.crm.list.Source;
import io.arkiv.crm.list.TicketPriority;
import io.arkiv.crm.list.Workflow;
import io.arkiv.crm.user.PictureLink;
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

/** A person: a company's contact, a private customer, or an employee. */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @Column(name = "person_id")
  private Integer id;

  @Column(name = "rank")
  private Integer rank;

  @Column(name = "firstname")
  private String firstName;

  @Column(name = "middlename")
  private String middleName;

  @Column(name = "lastname")
  private String lastName;

  @Column(name = "kanafname")
  private String kanaFirstName;

  @Column(name = "kanalname")
  private String kanaLastName;

  @Column(name = "mrmrs")
  private String mrMrs;

  @Column(name = "title")
  private String title;

  @Column(name = "person_number")
  private String number;

  @Column(name = "year_of_birth")
  private Integer birthYear;

  @Column(name = "month_of_birth")
  private Integer birthMonth;

  @Column(name = "day_of_birth")
  private Integer birthDay;

  @Column(name = "nomailing")
  private Boolean noMailing;

  @Column(name = "usepersonaddress")
  private Boolean usePersonAddress;

  @Column(name = "retired")
  private Boolean retired;

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

  @Column(name = "modified_by_workflow_when")
  private LocalDateTime modifiedByWorkflowWhen;

  @Column(name = "contact_id")
  private Integer contactId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contact_id", insertable = false, updatable = false)
  private Contact contact;

  @Column(name = "associate_id")
  private Integer associateId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "associate_id", insertable = false, updatable = false)
  private Associate associate;

  @Column(name = "supportassociateid")
  private Integer supportAssociateId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "supportassociateid", insertable = false, updatable = false)
  private Associate supportAssociate;

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

  @Column(name = "position_idx")
  private Integer positionId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "position_idx", insertable = false, updatable = false)
  private Position position;

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

  @Column(name = "leadstatus_id")
  private Integer leadStatusId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "leadstatus_id", insertable = false, updatable = false)
  private LeadStatus leadStatus;

  @Column(name = "source")
  private Integer sourceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "source", insertable = false, updatable = false)
  private Source source;

  @Column(name = "ticketpriorityid")
  private Integer ticketPriorityId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ticketpriorityid", insertable = false, updatable = false)
  private TicketPriority ticketPriority;

  @Column(name = "supportlanguageid")
  private Integer supportLanguageId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "supportlanguageid", insertable = false, updatable = false)
  private CustomerLanguage supportLanguage;

  @Column(name = "modified_by_workflow_id")
  private Integer modifiedByWorkflowId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "modified_by_workflow_id", insertable = false, updatable = false)
  private Workflow modifiedByWorkflow;

  @Column(name = "created_by_form_id")
  private Integer createdByFormId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "created_by_form_id", insertable = false, updatable = false)
  private Form createdByForm;

  @Column(name = "text_id")
  private Integer noteId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "text_id", insertable = false, updatable = false)
  private Note note;

  /** The associates that this person is; one as a rule. */
  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Associate> associates;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Email> emails;

  /** Also numbers of the company with this id: to be narrowed by type. */
  @OneToMany
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  private List<Phone> phones;

  /** Also addresses of the company with this id: to be narrowed by type. */
  @OneToMany
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  private List<Address> addresses;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Url> urls;

  /** Also pictures of other rows with this id: to be narrowed by table. */
  @OneToMany
  @JoinColumn(name = "ownerrecord", insertable = false, updatable = false)
  private List<PictureLink> pictures;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<PersonInterest> interests;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<ProjectMember> projects;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Stakeholder> stakes;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Consent> consents;

  @OneToMany
  @JoinColumn(name = "person_id", insertable = false, updatable = false)
  private List<Reservation> reservations;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "userdef_id", insertable = false, updatable = false)
  private PersonFields userFields;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "userdef2_id", insertable = false, updatable = false)
  private PersonLongFields userLongFields;
}
