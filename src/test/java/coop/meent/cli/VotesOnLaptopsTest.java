package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five members vote, each on their own laptop and offline; what comes together is one result.
class VotesOnLaptopsTest {

  private static final List<String> ALL = List.of("Bas", "Noor", "Els", "Kees", "Mo");

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void five() throws IOException {
    laptops = new Commanded(folder);
    laptops.found(ALL.toArray(String[]::new));
    for (var name : ALL.subList(1, ALL.size())) laptops.asks(name, laptops.invitation(name, "Bas"));
    laptops.on("Bas", "admit", "--all");
    done("Bas", "statute", "take-over", "FILE");
    rule("decision_majority", "1/2");
    rule("proxies_most", "1");
    rule("own_interest", "INTEREST_OUT");
    done("Bas", "assembly", "new", "FILE", "ALV", "--on", "2026-11-21", "--place", "Deventer");
    done("Bas", "assembly", "agenda", "FILE", "last", "--add", "Begroting");
    everybodySyncs();
  }

  private void rule(String key, String value) {
    done("Bas", "statute", "set", "FILE", key, value, "--article", "14", "--from", "2026-01-01");
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

  private void vote(String name, String choice) {
    done(name, "assembly", "vote", "FILE", "last", "1", choice);
  }

  private String result(String name) {
    return done(name, "assembly", "result", "FILE", "last", "1", "--json");
  }

  private void allFindTheSame() {
    var results = new HashSet<String>();
    for (var name : ALL) results.add(result(name));
    assertThat(results).hasSize(1);
    for (var name : ALL) done(name, "check", "FILE");
  }

  @Test
  void whateverTheOrderInWhichVotesArriveEverybodyFindsTheSame() {
    var random = new Seeded(TestSeed.print("votes on laptops"));
    for (int round = 0; round < 3; round++) {
      var order = new ArrayList<>(ALL);
      while (!order.isEmpty()) {
        var name = order.remove(random.nextInt(order.size()));
        vote(name, List.of("for", "against", "abstain").get((round + ALL.indexOf(name)) % 3));
        if (random.chance(50)) laptops.sync(random.pick(ALL));
      }
    }
    everybodySyncs();
    allFindTheSame();
    assertThat(result("Mo")).contains("\"cast\" : 3").contains("\"replaced\"");
  }

  @Test
  void nobodyVotesForAnotherOrClosesWithoutTheOffice() {
    assertThat(tries("Mo", "assembly", "vote", "FILE", "last", "1", "for", "--as", "Bas"))
        .isEqualTo(1);
    assertThat(tries("Mo", "assembly", "close", "FILE", "last", "1")).isEqualTo(1);
    assertThat(laptops.errors()).contains("not entitled");
    assertThat(tries("Mo", "assembly", "proxy", "FILE", "last", "Els", "Mo")).isEqualTo(1);
    done("Els", "assembly", "proxy", "FILE", "last", "Els", "Mo");
    everybodySyncs();
    done("Mo", "assembly", "vote", "FILE", "last", "1", "for", "--for", "Els");
    everybodySyncs();
    assertThat(result("Bas")).contains("\"of\" : \"Els\"").contains("\"by\" : \"Mo\"");
    allFindTheSame();
  }

  @Test
  void aVoteThatReachesTheBoardAfterClosingIsKeptAndDoesNotCount() {
    vote("Noor", "for");
    vote("Els", "for");
    vote("Kees", "against");
    laptops.sync("Noor", "Els", "Bas");
    done("Bas", "assembly", "close", "FILE", "last", "1");
    everybodySyncs();
    allFindTheSame();
    assertThat(result("Kees"))
        .contains("\"verdict\" : \"passed\"")
        .contains("\"against\" : 0")
        .contains("\"after_closing\"")
        .contains("\"agrees\" : true");
  }

  /// Bas and Noor are the board; both note a count, not knowing of each other.
  @Test
  void countsOnPaperThatContradictEachOtherStayInSightUntilOneIsKept() {
    laptops.on("Bas", "roles", "--grant", "Noor", "BOARD");
    laptops.sync("Bas", "Noor", "Bas", "Noor");
    done("Bas", "assembly", "secret", "FILE", "last", "1");
    for (var name : ALL) done("Bas", "assembly", "attend", "FILE", "last", name);
    everybodySyncs();
    assertThat(tries("Mo", "assembly", "vote", "FILE", "last", "1", "for")).isEqualTo(1);
    assertThat(laptops.errors()).contains("on paper");
    tell("Bas", "for=3", "against=2");
    tell("Noor", "for=2", "against=3");
    everybodySyncs();
    allFindTheSame();
    assertThat(result("Mo")).contains("\"verdict\" : \"not_told\"");
    assertThat(tries("Bas", "assembly", "close", "FILE", "last", "1")).isEqualTo(1);
    assertThat(laptops.errors()).contains("contradict each other");
    assertThat(laptops.on("Noor", "sync", "--conflicts")).contains("Begroting").contains("3 for");
    laptops.on("Noor", "sync", "--settle", "1", "1");
    everybodySyncs();
    done("Bas", "assembly", "close", "FILE", "last", "1");
    everybodySyncs();
    allFindTheSame();
    assertThat(result("Mo")).contains("\"secret\" : true").contains("\"withdrawn\"");
  }

  @Test
  void theSameCountNotedTwiceIsOne() {
    laptops.on("Bas", "roles", "--grant", "Noor", "BOARD");
    laptops.sync("Bas", "Noor", "Bas", "Noor");
    for (var name : ALL) done("Bas", "assembly", "attend", "FILE", "last", name);
    everybodySyncs();
    tell("Bas", "for=3", "against=2");
    tell("Noor", "against=2", "for=3");
    everybodySyncs();
    allFindTheSame();
    assertThat(result("Els")).contains("\"verdict\" : \"passed\"");
    assertThat(laptops.on("Noor", "sync", "--conflicts")).doesNotContain("Begroting");
  }

  private void tell(String name, String... counts) {
    var words = new ArrayList<>(List.of("assembly", "tell", "FILE", "last", "1"));
    words.addAll(List.of(counts));
    words.addAll(List.of("--teller", "Els", "--teller", "Kees"));
    done(name, words.toArray(String[]::new));
  }
}
