package org.salvaguarda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The invariants of docs/architecture.md. */
@AnalyzeClasses(packages = "org.salvaguarda", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What Drools generates from rules/. */
  private static final String GENERATED = "org.salvaguarda.rules..";

  private static final String[] ADAPTERS = {"..rest..", "..cli..", "..web.."};

  @ArchTest
  static final ArchRule only_evaluate_knows_drools =
      noClasses()
          .that()
          .resideOutsideOfPackages("..evaluate..", GENERATED)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule the_core_knows_no_transport =
      noClasses()
          .that()
          .resideOutsideOfPackages(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "picocli..");

  @ArchTest
  static final ArchRule the_core_does_not_know_its_adapters =
      noClasses()
          .that()
          .resideOutsideOfPackages(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS);

  @ArchTest
  static final ArchRule adapters_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..cli..");

  @ArchTest
  static final ArchRule reading_comes_before_understanding =
      noClasses()
          .that()
          .resideInAnyPackage("..ingest..", "..agreement..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..segment..", "..extract..", "..evaluate..", "..assess..", "..render..");

  @ArchTest
  static final ArchRule extraction_knows_no_rules =
      noClasses()
          .that()
          .resideInAnyPackage("..extract..", "..segment..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..evaluate..", "..assess..", "..render..");

  @ArchTest
  static final ArchRule the_line_from_rules_to_report_has_no_circles =
      slices()
          .matching("org.salvaguarda.(evaluate|assess|render|cases)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Processor|Data|Info)");

  @ArchTest
  static final ArchRule nothing_changes_after_it_is_made_in_agreement =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..agreement..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule what_agreements_are_made_of_are_records_or_enums =
      classes().that().resideInAPackage("..agreement..").should().beRecords().orShould().beEnums();
}
