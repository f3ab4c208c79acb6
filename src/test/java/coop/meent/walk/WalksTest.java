package coop.meent.walk;

import coop.meent.app.RunningDesktop;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.demo.SharedDemo;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Every `.walk` beside this class, in both languages, each on its own copy of the demo. `-Dwalk=`
/// takes one of them.
class WalksTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyWalkInBothLanguages() throws IOException, URISyntaxException {
    var wanted = System.getProperty("walk", "");
    return scenarios().stream()
        .filter(scenario -> wanted.isEmpty() || scenario.name().equals(wanted))
        .flatMap(
            scenario -> Stream.of(Language.values()).map(language -> test(scenario, language)));
  }

  private static List<Scenario> scenarios() throws IOException, URISyntaxException {
    var place = Path.of(Objects.requireNonNull(WalksTest.class.getResource("")).toURI());
    // Classes and resources of tests land in one folder.
    try (var files = Files.list(place)) {
      var all = files.filter(file -> file.toString().endsWith(".walk")).sorted().toList();
      var scenarios = new java.util.ArrayList<Scenario>();
      for (var file : all) scenarios.add(Scenario.read(file));
      return scenarios;
    }
  }

  private DynamicTest test(Scenario scenario, Language language) {
    var name = scenario.name() + ", " + language.code();
    return DynamicTest.dynamicTest(name, () -> walk(scenario, language));
  }

  private void walk(Scenario scenario, Language language) throws IOException {
    var own = Files.createTempDirectory(folder, scenario.name());
    var file = Files.copy(DEMO.made().file(), own.resolve("de-meent.meent"));
    try (var running = RunningDesktop.over(file, language, SharedDemo.TODAY)) {
      new Walker(running.screen(), new Texts(language), scenario, running::rest, own).walk();
    }
  }
}
