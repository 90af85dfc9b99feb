package io.github.samenspraak.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What is counted by hand, and drawn, must not be counted or drawn by the library. */
class IndependenceTest {

  @Test
  void whatIsCountedByHandUsesNothingOfTheLibrary() {
    classes()
        .that()
        .haveNameMatching(
            ".*\\.(Days|Json|Claim|Seated|Due|Late|Sum|\\w*Draw|\\w+ByHand|\\w+Registers)(\\$.*)?")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "tools.jackson..", "org.jspecify..", IndependenceTest.class.getPackageName())
        .andShould()
        .onlyDependOnClassesThat()
        .haveNameNotMatching(".*\\.(LibraryAnswers|Comparison|\\w+Test)(\\$.*)?")
        .check(new ClassFileImporter().importPackages(IndependenceTest.class.getPackageName()));
  }
}
