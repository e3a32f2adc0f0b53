package io.arkiv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What no code of the house does, whatever its room. */
@AnalyzeClasses(packages = "io.arkiv", importOptions = DoNotIncludeTests.class)
class CodingRulesTest {

  @ArchTest
  static final ArchRule thereIsOneClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.arkiv.demo.DemoClock")
          .and()
          .resideOutsideOfPackages("io.arkiv.security..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "system", ZoneId.class);

  /** Whoever handles a sealed type answers for every kind: a new one stops compilation. */
  @ArchTest
  static final ArchRule kindsAreToldByVisitors =
      classes()
          .that()
          .resideInAPackage("io.arkiv..")
          .should(notAskForKindsOf("io.arkiv.archive.source.ColumnSource"))
          .andShould(notAskForKindsOf("io.arkiv.archive.OperatorMeaning"))
          .andShould(notAskForKindsOf("io.arkiv.odata.FilterExpression"))
          .andShould(notAskForKindsOf("io.arkiv.odata.Operand"))
          .andShould(notAskForKindsOf("io.arkiv.odata.Argument"));

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  /** No {@code instanceof} of a sealed type's kinds. */
  private static ArchCondition<JavaClass> notAskForKindsOf(String sealedType) {
    return new ArchCondition<>("not ask by instanceof for kinds of " + sealedType) {
      @Override
      public void check(JavaClass asking, ConditionEvents events) {
        asking.getInstanceofChecks().stream()
            .filter(check -> check.getRawType().isAssignableTo(sealedType))
            .forEach(check -> events.add(SimpleConditionEvent.violated(asking, "" + check)));
      }
    };
  }
}
