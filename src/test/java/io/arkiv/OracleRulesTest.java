package io.arkiv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What judges the service knows none of it, so that the two cannot be wrong together. */
@AnalyzeClasses(packages = "io.arkiv", importOptions = OnlyIncludeTests.class)
class OracleRulesTest {

  @ArchTest
  static final ArchRule theOracleKnowsJavaAlone =
      classes()
          .that()
          .resideInAPackage("io.arkiv.oracle..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "io.arkiv.oracle..");

  @ArchTest
  static final ArchRule evaluatorsKnowTestsAlone =
      classes()
          .that()
          .haveNameMatching("io\\.arkiv\\.it\\.(Evaluator|AggregateTerm).*")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "io.arkiv.it..");
}
