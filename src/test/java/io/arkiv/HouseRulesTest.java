package io.arkiv;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of the house: who may know whom, and what stays outside which room. */
@AnalyzeClasses(packages = "io.arkiv", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  private static final String[] JAVA = {"java.."};

  /** The folders of tables with the archives over them. */
  private static final String[] ARCHIVES = {
    "io.arkiv.chatmessage..", "io.arkiv.chatsession..", "io.arkiv.chattopic..", "io.arkiv.crm.."
  };

  @ArchTest
  static final ArchRule roomsAreFreeOfCycles =
      slices().matching("io.arkiv.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule innerRoomsOfTheGuardAreFreeOfCycles =
      slices().matching("io.arkiv.security.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule innerRoomsOfTheDoorAreFreeOfCycles =
      slices().matching("io.arkiv.rest.(*)..").should().beFreeOfCycles();

  /** The walk through the house is theirs to be put together by, not to know. */
  @ArchTest
  static final ArchRule innerRoomsDoNotKnowTheWalk =
      noClasses()
          .that()
          .resideInAPackage("io.arkiv.rest.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.rest");

  @ArchTest
  static final ArchRule innerRoomsOfFetchAreFreeOfCycles =
      slices().matching("io.arkiv.provider.(*)..").should().beFreeOfCycles();

  /** What is fetched does not depend on who asks: the service puts the rooms together. */
  @ArchTest
  static final ArchRule innerRoomsDoNotKnowTheService =
      noClasses()
          .that()
          .resideInAPackage("io.arkiv.provider.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.provider");

  /** Others ask the service; what is public within fetch is so for its own rooms. */
  @ArchTest
  static final ArchRule nobodyKnowsTheRoomsWithinFetch =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.provider..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.provider.*..");

  /** How somebody is known does not depend on who asks: the mechanism puts the rooms together. */
  @ArchTest
  static final ArchRule innerRoomsDoNotKnowTheGuard =
      noClasses()
          .that()
          .resideInAPackage("io.arkiv.security.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.security");

  @ArchTest
  static final ArchRule innerRoomsAreFreeOfCycles =
      slices().matching("io.arkiv.*.(*)..").should().beFreeOfCycles();

  /** What is written on no wire in particular does not know the list of them. */
  @ArchTest
  static final ArchRule innerRoomsOfWritingDoNotKnowTheWires =
      noClasses()
          .that()
          .resideInAPackage("io.arkiv.carrier.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.carrier");

  /** The house stands on its inner rooms: what binds a query knows them, and none knows it. */
  @ArchTest
  static final ArchRule innerRoomsOfQueriesDoNotKnowTheirDoor =
      noClasses()
          .that()
          .resideInAnyPackage("io.arkiv.query.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.query");

  @ArchTest static final ArchRule problemKnowsNobody = knowsOnly("problem");
  @ArchTest static final ArchRule odataKnowsProblems = knowsOnly("odata", "problem");
  @ArchTest static final ArchRule archiveKnowsProblems = knowsOnly("archive", "problem");

  @ArchTest
  static final ArchRule queryKnowsSyntaxAndArchives =
      knowsOnly("query", "odata", "archive", "problem");

  @ArchTest static final ArchRule displayKnowsArchives = knowsOnly("display", "archive");

  @ArchTest
  static final ArchRule pagingKnowsQueries = knowsOnly("paging", "query", "archive", "problem");

  /** Bands follow the query's groups, among pages whose continuations tell how far they came. */
  @ArchTest
  static final ArchRule groupingKnowsQueriesAndPages =
      knowsOnly("grouping", "paging", "query", "archive", "problem");

  @ArchTest static final ArchRule serverKnowsNobody = ofOurs("server");

  @ArchTest static final ArchRule dialectKnowsPartsOfDates = knowsOnly("dialect", "archive");

  @ArchTest
  static final ArchRule providerKnowsQueriesAndDialects =
      ofOurs("provider", "paging", "query", "connection", "dialect", "archive", "problem");

  @ArchTest
  static final ArchRule carrierKnowsDisplay = ofOurs("carrier", "display", "archive", "problem");

  @ArchTest static final ArchRule crmKnowsArchives = ofOurs("crm", "archive", "demo", "security");

  @ArchTest
  static final ArchRule chatsKnowTheirTopics =
      ofOurs("chatsession", "chattopic", "crm", "archive", "demo");

  @ArchTest
  static final ArchRule messagesKnowTheirChats =
      ofOurs("chatmessage", "chatsession", "crm", "archive", "demo");

  @ArchTest
  static final ArchRule topicsKnowCrmAndArchives = ofOurs("chattopic", "crm", "archive", "demo");

  @ArchTest static final ArchRule demoKnowsProducts = ofOurs("demo", "dialect");

  /** Only the example rows beside them do, which need a password for the user of the README. */
  @ArchTest
  static final ArchRule declarationsDoNotKnowTheDemo =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.arkiv.crm", "io.arkiv.chatmessage", "io.arkiv.chatsession", "io.arkiv.chattopic")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.arkiv..demo..", "io.arkiv.security..");

  @ArchTest
  static final ArchRule nobodyKnowsTheDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.rest..");

  @ArchTest
  static final ArchRule nobodyKnowsWhoTakesTheStepsOfTheStart =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.start..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.arkiv.start..");

  @ArchTest
  static final ArchRule onlyTheDoorAndItsGuardSpeakHttp =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.arkiv.rest..", "io.arkiv.security..", "io.arkiv.server..", "io.arkiv.health..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule onlyFetchSpeaksCriteria =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.provider..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.persistence.criteria..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule onlyCarriersKnowJsonAndXml =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.carrier..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.json..", "jakarta.xml.bind..");

  @ArchTest
  static final ArchRule onlyOneRoomKnowsTheJpaProvider =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.arkiv.provider.sql")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.persistence..");

  @ArchTest
  static final ArchRule roomsDoNotKnowTheArchives =
      noClasses()
          .that()
          .resideOutsideOfPackages(ARCHIVES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ARCHIVES);

  /** A room that uses Java SE and these rooms, and nothing else. */
  private static ArchRule knowsOnly(String room, String... others) {
    String[] allowed = allowed(room, others, JAVA);
    return classes()
        .that()
        .resideInAPackage("io.arkiv." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  /** A room that uses these rooms of ours, and whatever platform it needs. */
  private static ArchRule ofOurs(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage("io.arkiv." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.arkiv..")
                .and(not(resideInAnyPackage(allowed(room, others, new String[0])))));
  }

  private static String[] allowed(String room, String[] others, String[] platform) {
    List<String> all = new ArrayList<>(List.of(platform));
    all.add("io.arkiv." + room + "..");
    for (String other : others) {
      all.add("io.arkiv." + other + "..");
    }
    return all.toArray(String[]::new);
  }
}
