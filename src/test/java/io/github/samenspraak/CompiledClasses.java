package io.github.samenspraak;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes, read once for all tests because that takes a second. */
public final class CompiledClasses {

  /** The classes of the library, without those of its tests. */
  public static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CompiledClasses.class.getPackageName());

  private CompiledClasses() {}
}
