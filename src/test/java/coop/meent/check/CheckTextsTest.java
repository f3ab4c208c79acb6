package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.development.DevelopmentService;
import coop.meent.fund.FundAudit;
import coop.meent.fund.FundService;
import coop.meent.store.Space;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTextsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCheckSaysWhatShouldHoldAndWhatToDo(Language language) {
    var bundle = new Texts(language).bundle();
    List<String> missing = new ArrayList<>();
    for (var finding : findings()) {
      for (var key : List.of("check." + finding.name(), "check." + finding.name() + ".next")) {
        if (!bundle.containsKey(key)) missing.add(key);
      }
    }
    assertThat(missing).as("add these keys to messages of " + language).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySyncedTableHasAWord(Language language) {
    var bundle = new Texts(language).bundle();
    try (var coop = new TestCooperative(folder)) {
      var tables =
          coop.store.read(
              sql -> sql.fetch("SELECT name FROM synced_table").getValues(0, String.class));
      assertThat(tables)
          .allSatisfy(table ->
              assertThat(bundle.containsKey("check.table." + table))
                  .as("add the key check.table.%s to messages of %s", table, language)
                  .isTrue());
    }
  }

  @Test
  void namesAreGivenOnce() {
    assertThat(findings()).extracting(Finding::name).doesNotHaveDuplicates();
  }

  private List<Finding> findings() {
    try (var coop = new TestCooperative(folder)) {
      return new Checks(
              coop.store,
              coop.ledger,
              coop.statements,
              new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK))
          .recounting(coop.assemblies)
          .covering(
              new DevelopmentService(
                  new coop.meent.development.Surroundings(
                      coop.store,
                      coop.ids,
                      TestCooperative.CLOCK,
                      coop.members,
                      coop.memberships,
                      member -> List.of(),
                      List::of,
                      Space::withMember)))
          .funding(funds(coop))
          .run();
    }
  }

  private static FundAudit funds(TestCooperative coop) {
    var around =
        new coop.meent.fund.Surroundings(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            coop.ledger,
            coop.members,
            coop.memberships,
            coop.decisions,
            List::of,
            Space::withMember);
    return new FundAudit(around, new FundService(around));
  }
}
