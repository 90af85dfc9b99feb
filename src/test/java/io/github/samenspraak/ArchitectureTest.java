package io.github.samenspraak;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.samenspraak.CompiledClasses.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import io.github.samenspraak.rule.RuleCatalogue;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the packages to their layers, and to what each of them may know of the world. */
class ArchitectureTest {

  private static final String ROOT = "io.github.samenspraak";

  /** The packages, from the one that uses no other to the one that may use all. */
  private enum Layer {
    VALUE("the small things know nothing of what is made of them"),
    PARTY("people and organisations are there before they meet anywhere"),
    PLATFORM("the structure stands without anything being done in it"),
    CYCLE("what a platform does is spoken of in terms of its structure, and not the reverse"),
    COVENANT("what an authority and an organisation agree does not depend on what is planned"),
    POLICY("plans refer to who acts, and not to the document that they stand in"),
    REGISTER("facts stand as they are, and know nothing of what makes them quick to ask"),
    INDEX_SEATS("who sits when follows from a body and its platform, whoever else is there"),
    INDEX("what follows from the facts does not know the rules that judge them"),
    TEXT("a text says what is there, and does not depend on who found it"),
    RULE("the engine runs anybody's rules alike, and finds ours by the service loader"),
    AGENDA("what is due follows from the facts, whether or not a rule finds it late"),
    RULES("rules look at facts, and neither at documents nor at screens"),
    BATCH("many registers are checked alike, wherever each of them was read"),
    JSON_INTERNAL("the mechanics of reading and writing know neither problems nor results"),
    JSON("a document is read and written without regard to who asked for it"),
    SAMPLES("a sample is a register like any other, and needs no command line"),
    DOSSIER("a page shows what was found, and is neither found nor read again"),
    SHEET("a workbook becomes a register by way of its document, whoever asks for it"),
    CLI_TEXT("a page looks the same however its register was read"),
    CLI_INPUT("a register is read in the same way for every command"),
    CLI("a host application that embeds the library does without the command line");

    final String reason;

    Layer(String reason) {
      this.reason = reason;
    }

    String packageName() {
      return ROOT + "." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String[] below() {
      return names(Arrays.stream(values()).filter(other -> other.compareTo(this) > 0));
    }

    static String[] names(Stream<Layer> layers) {
      return layers.map(Layer::packageName).toArray(String[]::new);
    }
  }

  /** The packages that say what there is, and what follows from it without any judgement. */
  private static final String[] MODEL =
      Layer.names(Arrays.stream(Layer.values()).filter(layer -> layer.compareTo(Layer.INDEX) <= 0));

  private static final String COMMAND_LINE = Layer.CLI.packageName() + "..";

  private static final String[] DOMAIN =
      Layer.names(
          Arrays.stream(Layer.values()).filter(layer -> layer.compareTo(Layer.REGISTER) < 0));

  // Layers.

  @Test
  void aPackageUsesOnlyThoseAboveIt() {
    for (Layer layer : Layer.values()) {
      if (layer.below().length > 0) {
        noClasses()
            .that()
            .resideInAPackage(layer.packageName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(layer.below())
            .because(layer.reason)
            .allowEmptyShould(true)
            .check(LIBRARY);
      }
    }
  }

  @Test
  void thereIsNoPackageOutsideTheLayers() {
    classes()
        .should()
        .resideInAnyPackage(Layer.names(Arrays.stream(Layer.values())))
        .because("whoever adds a package says where it stands")
        .check(LIBRARY);
  }

  @Test
  void noTwoPackagesUseEachOther() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("one can only read a library from one end to the other if it has ends")
        .check(LIBRARY);
  }

  // What others have written.

  private static final ImmutableSet<String> EVERYWHERE =
      ImmutableSet.of("java..", "com.google.common..", "org.jspecify.annotations", ROOT + "..");

  /**
   * Extensions hold any JSON, which no mapper reads and writes without loss unless it is told how.
   */
  private static final DescribedPredicate<JavaClass> FOR_MAPPERS =
      nameMatching(".*\\.ExtensionJson(\\$.*)?").forSubtype();

  private static ArchRule mayUse(String[] packages, String... besides) {
    String[] allowed =
        Stream.concat(EVERYWHERE.stream(), Arrays.stream(besides)).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(packages)
        .and(are(not(FOR_MAPPERS)))
        .should()
        // Jackson's annotations name classes called None where one does not name any, one that has
        // a value written as it writes itself, and one that has another value written in its place.
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(simpleName("None"))
                .or(simpleName("ToStringSerializer"))
                .or(simpleName("StdConverter")))
        .allowEmptyShould(true);
  }

  @Test
  void theModelKnowsOnlyAnnotationsOfJackson() {
    mayUse(
            MODEL,
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "tools.jackson.databind.annotation",
            "org.immutables.value",
            "org.joda.money")
        .because("a host application reads and writes it with the mapper that it has, or with none")
        .check(LIBRARY);
  }

  @Test
  void theLayersAboveTheModelKnowNoMapper() {
    mayUse(
            Layer.names(Stream.of(Layer.TEXT, Layer.RULE, Layer.RULES, Layer.AGENDA, Layer.BATCH)),
            "com.fasterxml.jackson.annotation",
            "org.joda.money")
        .because(
            "what follows from the facts does not depend on how they are stored, but a mapper is"
                + " told what it must not write")
        .check(LIBRARY);
  }

  @Test
  void onlyJsonReadsAndWritesJson() {
    mayUse(
            Layer.names(Stream.of(Layer.JSON_INTERNAL, Layer.JSON)),
            "com.fasterxml.jackson..",
            "tools.jackson..",
            "org.joda.money")
        .because("there is one way in and one way out, and Jackson 3 is ours")
        .check(LIBRARY);
  }

  @Test
  void onlyItsModuleKnowsJackson2() {
    noClasses()
        .that()
        .resideInAnyPackage(Layer.names(Stream.of(Layer.JSON_INTERNAL, Layer.JSON)))
        .and()
        .haveNameNotMatching(".*\\.SamenspraakJackson2Module(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
        .because("a host application may have no Jackson 2")
        .check(LIBRARY);
  }

  @Test
  void samplesGoThroughJson() {
    mayUse(new String[] {Layer.SAMPLES.packageName()}, "com.fasterxml.jackson.annotation")
        .because("they are read as anybody's register is")
        .check(LIBRARY);
  }

  @Test
  void onlyWorkbooksKnowTheLibrariesOfTheirFormats() {
    mayUse(
            new String[] {Layer.SHEET.packageName()},
            "com.fasterxml.jackson.annotation",
            "tools.jackson..",
            "de.siegmar.fastcsv..",
            "org.dhatim.fastexcel..",
            "com.github.miachm.sods",
            "javax.xml.stream..",
            "org.joda.money")
        .because(
            "they are optional, each for one format; the document between a workbook and a register"
                + " is a tree of Jackson")
        .check(LIBRARY);
  }

  @Test
  void aFormatNeedsNoLibraryButItsOwn() {
    needsOnly("CsvFile.*", "de.siegmar.fastcsv..");
    needsOnly("XlsxFile.*", "org.dhatim.fastexcel..");
    needsOnly("OdsFileWriter", "com.github.miachm.sods");
  }

  private static void needsOnly(String classes, String library) {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\." + classes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("whoever has no file of that format needs no library for it")
        .check(LIBRARY);
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndIcal4j() {
    mayUse(new String[] {COMMAND_LINE}, "picocli..", "net.fortuna.ical4j..", "org.joda.money")
        .because(
            "both are there only for the command line, which goes through json for JSON; what"
                + " calendar programs take is one of the ways in which it prints")
        .check(LIBRARY);
  }

  @Test
  void pagesDoNotKnowHowCommandsAreTyped() {
    noClasses()
        .that()
        .resideInAPackage(Layer.CLI_TEXT.packageName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("arguments are understood before anything is written")
        .check(LIBRARY);
  }

  @Test
  void theCommandLineStartsWithoutIcal4j() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(CalendarWriter|PreviousCalendar)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.fortuna.ical4j..")
        .because("whoever wants no calendar needs no library for it")
        .check(LIBRARY);
  }

  // What of the world they know.

  @Test
  void theDomainKnowsNoFile() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .and(are(not(FOR_MAPPERS)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..")
        .because("facts are facts wherever they were written down")
        .check(LIBRARY);
  }

  @Test
  void onlyTheCommandLineReadsAClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMAND_LINE)
        .should()
        .callCodeUnitWhere(are(readingAClock()))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .because("today is a date that the caller passes in")
        .check(LIBRARY);
  }

  private static DescribedPredicate<JavaCall<?>> readingAClock() {
    return describe(
        "reading a clock",
        call ->
            call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                || call.getTargetOwner().isEquivalentTo(System.class)
                    && List.of("currentTimeMillis", "nanoTime").contains(call.getName())
                || call.getTargetOwner().isEquivalentTo(Date.class)
                    && call.getTarget().getRawParameterTypes().isEmpty());
  }

  @Test
  void noClassAsksForTheLocaleOrTimeZoneOfTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMAND_LINE)
        .should()
        .callCodeUnitWhere(are(askingTheMachine()))
        .because("the language is that of the reader, who is seldom the one of the machine")
        .check(LIBRARY);
  }

  private static DescribedPredicate<JavaCall<?>> askingTheMachine() {
    return describe(
        "asking for a default locale or time zone",
        call ->
            call.getTargetOwner().isEquivalentTo(Locale.class)
                    && call.getName().equals("getDefault")
                || call.getTargetOwner().isEquivalentTo(TimeZone.class)
                    && call.getName().equals("getDefault")
                || call.getTargetOwner().getName().equals("java.time.ZoneId")
                    && call.getName().equals("systemDefault")
                || call.getTargetOwner().isEquivalentTo(String.class)
                    && List.of("format", "formatted", "toLowerCase", "toUpperCase")
                        .contains(call.getName())
                    && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Locale.class)));
  }

  @Test
  void onlyTheCommandLineUsesTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMAND_LINE)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("a library answers whoever calls it")
        .check(LIBRARY);
  }

  // What others see.

  @Test
  void nothingAmongTheRulesIsPublicButTheCatalogue() {
    classes()
        .that(resideInAPackage(Layer.RULES.packageName()))
        .and()
        .areNotAssignableTo(RuleCatalogue.class)
        .should()
        .notBePublic()
        .because("all that our rules can do, anybody's rules can do")
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void noSignatureShowsAClassThatImmutablesWrote() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .should()
        .bePackagePrivate()
        .because("the interface is the type")
        .check(LIBRARY);
  }

  @Test
  void noNameSaysWhatAThingIsMadeOf() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveNameMatching(".*(Dto|Entity|Utils?|Helper|Manager|Bean)$")
        .because("names are the field's terms")
        .check(LIBRARY);
  }

  @Test
  void everyPackageHasATourAndIsNullMarked() {
    assertThat(LIBRARY.getPackage(ROOT).getSubpackagesInTree())
        .isNotEmpty()
        .filteredOn(each -> !each.getClasses().isEmpty())
        .allSatisfy(ArchitectureTest::isNullMarked);
  }

  private static void isNullMarked(JavaPackage each) {
    assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue();
  }
}
