package coop.meent.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.RefusedException;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.member.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo on several laptops is what several laptops are.
class LaptopsTest {

  private static final PassphraseLock CHEAP = new PassphraseLock(new PassphraseCost(64, 1, 1));

  @TempDir Path folder;

  private Laptops laptops() {
    var options = DemoOptions.on(LocalDate.of(2026, 11, 20)).withYears(1).withMembers(10);
    return new Laptops(options, TestCooperative.CLOCK, CHEAP);
  }

  @Test
  void allAreLetInAndHaveTheSameMembersAndNothingWaits() throws IOException {
    var made = laptops().make(folder, 4);
    assertThat(made.homes()).hasSize(4);
    Set<List<Member>> registers = new HashSet<>();
    List<Integer> books = new ArrayList<>();
    for (var home : made.homes()) {
      try (var services = open(home)) {
        var counts = services.sync().overview().counts();
        assertThat(services.sync().isAdmitted()).as(home.toString()).isTrue();
        assertThat(counts.waiting() + counts.unsent() + counts.conflicts() + counts.notCounting())
            .as(counts.toString())
            .isZero();
        // Receipts do not travel yet: a laptop that has not got them says so.
        assertThat(services.checks().run())
            .filteredOn(one -> !one.name().equals("receipt-sound"))
            .allMatch(Finding::isOk);
        assertThat(services.checks().run()).noneMatch(Finding::isBroken);
        registers.add(services.members().members());
        books.add(services.ledger().books().size());
      }
      assertThat(home.resolve("recovery-code.txt")).exists();
    }
    assertThat(registers).hasSize(1);
    assertThat(registers.iterator().next())
        .filteredOn(member -> member.trade().orElse("").endsWith("docent"))
        .hasSize(4);
    assertThat(books.getFirst()).as("own books that the founder kept stay there").isGreaterThan(1);
    assertThat(books.getLast()).as("who holds no office sees the own book alone").isOne();
    assertThat(Files.readString(made.passphrase())).isEqualTo(Laptops.PASSPHRASE + "\n");
  }

  private static Services open(Path home) {
    return new Wiring(TestCooperative.CLOCK, CHEAP).openForReading(home.resolve("de-meent.meent"));
  }

  @Test
  void oneIsNotSeveralAndThereAreNoMoreThanMembers() {
    assertThatThrownBy(() -> laptops().make(folder, 1)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> laptops().make(folder, 11)).isInstanceOf(RefusedException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
