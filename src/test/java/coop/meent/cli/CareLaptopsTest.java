package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Being ill, on the laptops of the one who is, of the two who agree, of the treasurer (Bas) and of
/// somebody who has nothing to do with it.
class CareLaptopsTest {

  private static final List<String> ALL = List.of("Bas", "Noor", "Els", "Kees", "Mo");

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void six() throws IOException {
    laptops = new Commanded(folder);
    laptops.found(ALL.toArray(String[]::new));
    done("Bas", "statute", "set", "FILE", "care_appeal_term", "2 weeks", "--article", "7.3");
    for (var name : ALL.subList(1, ALL.size())) laptops.asks(name, laptops.invitation(name, "Bas"));
    laptops.on("Bas", "admit", "--all");
    for (var name : List.of("Els", "Kees"))
      laptops.on("Bas", "roles", "--grant", name, "care_committee");
    everybodySyncs();
    laptops.wait(Duration.ofDays(20));
  }

  private void everybodySyncs() {
    for (int i = 0; i < 2; i++) laptops.sync(ALL.toArray(String[]::new));
  }

  private int tries(String name, String... words) {
    var all = words.clone();
    for (int i = 0; i < all.length; i++)
      if (all[i].equals("FILE")) all[i] = laptops.file(name).toString();
    return laptops.run(all);
  }

  private String done(String name, String... words) {
    assertThat(tries(name, words)).as("%s: %s", List.of(words), laptops.errors()).isZero();
    return laptops.output();
  }

  private String cases(String name) {
    return done(name, "circle", "case", "list", "FILE", "--json");
  }

  private String absences(String name) {
    return done(name, "circle", "case", "absences", "FILE", "--json");
  }

  private int rows(String name, String table) {
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + laptops.file(name));
        var rows = file.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theCommitteeSeesTheTreasurerSeesWhatCountsAndOthersNothing() {
    done("Noor", "circle", "case", "report", "FILE", "Noor", "--from", "2026-12-07");
    done("Noor", "circle", "case", "share", "FILE", "Noor", "--with", "givers");
    everybodySyncs();
    assertThat(cases("Noor")).contains("\"state\" : \"reported\"");
    assertThat(cases("Els")).isEqualTo(cases("Noor")).isEqualTo(cases("Kees"));
    for (var name : List.of("Bas", "Mo")) {
      assertThat(cases(name)).as(name).doesNotContain("name");
      assertThat(absences(name)).as(name).doesNotContain("name");
      assertThat(rows(name, "consent")).as(name).isZero();
    }
    done("Els", "circle", "case", "confirm", "FILE", "Noor");
    done("Kees", "circle", "case", "confirm", "FILE", "Noor");
    everybodySyncs();
    assertThat(cases("Noor")).contains("\"state\" : \"running\"");
    assertThat(absences("Bas"))
        .contains("\"name\" : \"Noor\"", "\"from\" : \"2026-12-07\"", "\"percent\" : 100")
        .isEqualTo(absences("Els"))
        .isEqualTo(absences("Noor"));
    assertThat(cases("Bas")).doesNotContain("name");
    assertThat(rows("Bas", "care_step") + rows("Bas", "care_answer")).isZero();
    assertThat(absences("Mo")).doesNotContain("name");
    for (var table : List.of("care_step", "care_answer", "care_absence", "care_appeal"))
      assertThat(rows("Mo", table)).as(table).isZero();
    for (var name : ALL) done(name, "check", "FILE");
  }

  @Test
  void whatIsSaidOfflineInAnyOrderComesToOneState() {
    var random = new Seeded(TestSeed.print("care on laptops"));
    var committee = List.of("Els", "Kees");
    done("Noor", "circle", "case", "report", "FILE", "Noor", "--from", "2026-11-22");
    laptops.sync("Noor", "Els", "Kees");
    List<Runnable> deeds = new ArrayList<>();
    for (var name : committee) {
      deeds.add(() -> tries(name, "circle", "case", "confirm", "FILE", "Noor"));
      deeds.add(() -> tries(name, "circle", "case", "decline", "FILE", "Noor", "--ground", "DAY"));
    }
    deeds.add(() ->
        tries(
            "Noor",
            "circle",
            "case",
            "part",
            "FILE",
            "Noor",
            "--percent",
            "50",
            "--from",
            "2026-11-28"));
    deeds.add(
        () -> tries("Noor", "circle", "case", "better", "FILE", "Noor", "--from", "2026-12-05"));
    deeds.add(() -> tries("Noor", "circle", "case", "appeal", "FILE", "Noor"));
    for (int i = 0; i < 10; i++) {
      random.pick(deeds).run();
      if (random.chance(40)) laptops.sync(random.pick(List.of("Noor", "Els", "Kees", "Bas")));
    }
    everybodySyncs();
    var found = new HashSet<String>();
    for (var name : List.of("Noor", "Els", "Kees")) found.add(cases(name));
    assertThat(found).hasSize(1);
    assertThat(absences("Bas")).isEqualTo(absences("Els")).isEqualTo(absences("Kees"));
    for (var name : ALL) done(name, "check", "FILE");
  }

  @Test
  void aContraryAnswerIsShownAndSettledByWhoSaysOtherwise() {
    done("Noor", "circle", "case", "report", "FILE", "Noor", "--from", "2026-12-07");
    laptops.sync("Noor", "Els", "Kees");
    done("Els", "circle", "case", "confirm", "FILE", "Noor");
    done("Kees", "circle", "case", "decline", "FILE", "Noor", "--ground", "DAY");
    everybodySyncs();
    assertThat(cases("Noor")).contains("\"state\" : \"disputed\"").isEqualTo(cases("Kees"));
    done("Kees", "circle", "case", "confirm", "FILE", "Noor");
    everybodySyncs();
    assertThat(cases("Noor")).contains("\"state\" : \"running\"").isEqualTo(cases("Els"));
    assertThat(absences("Bas")).contains("\"percent\" : 100");
    nobodyAnswersInAnothersNameOrAboutThemselves();
  }

  private void nobodyAnswersInAnothersNameOrAboutThemselves() {
    done("Els", "circle", "case", "report", "FILE", "Els", "--from", "2026-12-07");
    assertThat(tries("Els", "circle", "case", "confirm", "FILE", "Els")).isEqualTo(1);
    assertThat(laptops.errors()).contains("own case");
    assertThat(tries("Els", "circle", "case", "confirm", "FILE", "Els", "--as", "Kees"))
        .isEqualTo(1);
    assertThat(tries("Mo", "circle", "case", "report", "FILE", "Noor")).isEqualTo(1);
    assertThat(tries("Mo", "circle", "case", "report", "FILE", "Mo", "--percent", "130"))
        .isEqualTo(1);
    assertThat(laptops.errors()).contains("100%, 75%, 50%, 25%");
  }
}
