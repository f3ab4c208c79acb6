package coop.meent.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.meent.base.Refusal;
import java.util.List;

/// The compiled main classes of Meent, read once.
final class MainClasses {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("coop.meent");

  private MainClasses() {}

  /// Every case that refuses.
  static List<Class<?>> refusals() {
    return ALL.stream()
        .filter(type -> !type.isInterface() && type.isAssignableTo(Refusal.class))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }
}
