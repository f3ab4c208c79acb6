package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.BookedTwice;
import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.ledger.EntryKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What came after its period was locked, listed, booked again and left out by commands.
class LateCommandsTest {

  private static final LocalDate LOCKED = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void octoberIsLockedAtBasWhileNoorAndMoHaveNotHeard() throws IOException {
    laptops = new Commanded(folder);
    laptops.found("Bas", "Noor", "Mo");
    laptops.on("Bas", "roles", "--grant", "Noor", "treasurer");
    laptops.on("Bas", "roles", "--grant", "Mo", "board");
    laptops.comesIn("Noor", "Bas");
    laptops.comesIn("Mo", "Bas");
  }

  private void late(String text) {
    laptops.inside("Noor", here -> VaultOffice.record(here, LOCKED, text, "36.30"));
  }

  private void together() {
    laptops.inside("Bas", here -> here.ledger().lock(VaultOffice.book(here), LOCKED));
    laptops.sync("Noor", "Bas", "Noor", "Mo");
  }

  @Test
  void whatWaitsIsListedWithItsDayItsAuthorAndItsLock() {
    assertThat(laptops.on("Bas", "sync", "late")).contains("Nothing waits");
    late("Hosting");
    together();
    assertThat(laptops.on("Bas", "sync", "late"))
        .contains("Hosting", "2026-10-31", "36.30", "Noor", "2026-10-31 (Bas)");
    assertThat(laptops.on("Bas", "sync", "late", "list")).contains("Hosting");
    laptops.on("Mo", "sync", "late", "list", "--json");
    assertThat(laptops.json("author")).isEqualTo("Noor");
    assertThat(laptops.json("lockedBy")).isEqualTo("Bas");
    assertThat(laptops.json("lockedThrough")).isEqualTo("2026-10-31");
    assertThat(laptops.json("openFrom")).isEqualTo("2026-11-01");
    assertThat(laptops.json("isBankLine")).isEqualTo("false");
    laptops.speaks(Language.NL);
    assertThat(laptops.on("Bas", "sync", "late")).contains("Afgesloten t/m", "Bedrag");
  }

  @Test
  void itIsBookedAgainOnAnOpenDayOnly() {
    late("Hosting");
    together();
    assertThat(laptops.tryOn("Bas", "sync", "late", "book", "1", "--on", "2026-10-30"))
        .isEqualTo(1);
    assertThat(laptops.errors()).contains("locked");
    assertThat(laptops.tryOn("Bas", "sync", "late", "book", "2")).isEqualTo(1);
    assertThat(laptops.errors()).contains("“2” names no entry on the late list");
    laptops.on("Bas", "sync", "late", "list", "--json");
    var id = laptops.json("id");
    laptops.on("Bas", "sync", "late", "book", id.substring(24), "--on", "2026-11-03", "--json");
    assertThat(laptops.json("date")).isEqualTo("2026-11-03");
    assertThat(laptops.json("entry")).isEqualTo("A-1");
    assertThat(laptops.on("Bas", "sync", "late")).contains("Nothing waits");
    laptops.sync("Bas", "Noor");
    assertThat(laptops.books("Noor")).isEqualTo(laptops.books("Bas")).contains("Hosting");
  }

  @Test
  void itIsLeftOutForEverybody() {
    late("Hosting");
    late("Telephone");
    together();
    assertThat(laptops.on("Bas", "sync", "late", "leave", "1")).contains("“Hosting” is left out");
    laptops.sync("Bas", "Noor");
    assertThat(laptops.on("Noor", "sync", "late", "list", "--csv"))
        .contains("Telephone")
        .doesNotContain("Hosting");
    assertThat(laptops.books("Noor")).doesNotContain("Hosting");
  }

  @Test
  void whoMayNotBookMayNotDecide() {
    late("Hosting");
    together();
    for (var deed : new String[] {"book", "leave"}) {
      assertThat(laptops.tryOn("Mo", "sync", "late", deed, "1")).as(deed).isEqualTo(1);
      assertThat(laptops.errors()).contains("not entitled");
      assertThat(laptops.on("Mo", "sync", "late")).contains("Hosting");
    }
  }

  @Test
  void whatCameFromABankLineStaysThatLinesBooking() {
    laptops.inside("Bas", BookedTwice::importLine);
    laptops.sync("Bas", "Noor");
    laptops.inside("Noor", here -> BookedTwice.book(here, "13011"));
    together();
    laptops.on("Bas", "sync", "late", "list", "--json");
    assertThat(laptops.json("isBankLine")).isEqualTo("true");
    int sound = laptops.run("check", laptops.file("Bas").toString());
    assertThat(sound).as(laptops.output()).isZero();
    laptops.on("Bas", "sync", "late", "book", "1", "--on", "2026-11-03");
    laptops.sync("Bas", "Noor");
    for (var name : new String[] {"Bas", "Noor"})
      laptops.inside(
          name,
          here -> {
            var entry = here.ledger().entry(VaultOffice.book(here), "A-1").orElseThrow();
            assertThat(BookedTwice.line(here).entry()).contains(entry.id());
            assertThat(entry.kind()).isEqualTo(EntryKind.BANK);
          });
    assertThat(laptops.run("check", laptops.file("Noor").toString())).as(laptops.output()).isZero();
  }
}
