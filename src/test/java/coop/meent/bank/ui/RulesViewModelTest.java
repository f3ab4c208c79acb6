package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankRule;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.base.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {

  @TempDir private Path folder;
  private BankOffice office;
  private RulesViewModel model;
  private final AtomicInteger changes = new AtomicInteger();

  @BeforeEach
  void found() {
    office = new BankOffice(folder).withWork();
    for (var name : List.of("Tweede", "Derde")) {
      var _ =
          office.bank.saveRule(
              RuleDraft.of(office.coop.book, name, office.coop.account("45185"))
                  .forCounterparty(name));
    }
    model = new RulesViewModel(office.desk(), changes::incrementAndGet);
    model.load();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> names() {
    return model.rules().get().rules().stream().map(BankRule::name).toList();
  }

  private BankRule rule(String name) {
    return model.rules().get().rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private RuleFormViewModel like(String who) {
    var line = new LineViewModel(office.desk());
    new LineSource(office.desk())
        .page(BankLineFilter.all(office.coop.book).in(Order.NEWEST_FIRST), 0, 100).stream()
            .filter(row -> row.who().contains(who))
            .findFirst()
            .ifPresent(line::choose);
    return RuleFormViewModel.like(office.desk(), line.chosen().get(), line);
  }

  @Test
  void rulesAreMovedPastEachOther() {
    assertThat(names()).containsExactly("Rente", "Tweede", "Derde");
    model.move(rule("Derde"), -1);
    assertThat(names()).containsExactly("Rente", "Derde", "Tweede");
    model.move(rule("Rente"), 1);
    assertThat(names()).containsExactly("Derde", "Rente", "Tweede");
    assertThat(changes).hasValue(2);
  }

  @Test
  void theFirstRuleCannotGoHigherNorTheLastLower() {
    model.move(rule("Rente"), -1);
    model.move(rule("Derde"), 1);
    assertThat(names()).containsExactly("Rente", "Tweede", "Derde");
    assertThat(changes).hasValue(0);
  }

  @Test
  void anEndedRuleProposesNothingUntilItIsBroughtBack() {
    var line = office.line("Rente").id();
    model.end(rule("Rente"));
    assertThat(rule("Rente").ended()).isPresent();
    assertThat(office.bank.propose(line)).isEmpty();
    model.resume(rule("Rente"));
    assertThat(office.bank.propose(line)).isPresent();
  }

  @Test
  void aRuleLikeALineIsFilledInAndSaysWhatItFits() {
    var form = like("Zwaan");
    assertThat(form.counterparty.get()).isEqualTo("Café de Zwaan");
    assertThat(form.way.get()).isEqualTo(Way.OUT);
    assertThat(form.fits().get()).isEqualTo("Fits 2 lines that are to be booked now.");
    form.text.set("diner");
    assertThat(form.fits().get()).isEqualTo("Fits 0 lines that are to be booked now.");
    form.text.set("");
    form.counterparty.set("");
    assertThat(form.fits().get()).as("a rule that asks nothing").isEmpty();
  }

  @Test
  void aRuleIsSavedOrTellsWhatItLacks() {
    var form = like("Zwaan");
    form.save(changes::incrementAndGet);
    assertThat(form.refused.get()).isInstanceOf(RuleOutcome.NoSuchAccount.class);
    form.account.set(office.coop.ledger.account(office.coop.account("45185")).orElseThrow());
    assertThat(form.refused.get()).isNull();
    form.name.set(" ");
    form.save(changes::incrementAndGet);
    assertThat(form.refused.get()).isInstanceOf(RuleOutcome.NoName.class);
    form.name.set("Lunch");
    form.save(changes::incrementAndGet);
    assertThat(changes).hasValue(1);
    assertThat(office.bank.propose(office.line("Zwaan").id()).orElseThrow().isCertain()).isTrue();
  }

  @Test
  void changingARuleLeavesItsPlace() {
    var form = RuleFormViewModel.of(office.desk(), model.rules().get().catalogue(), rule("Tweede"));
    form.name.set("Nieuwe naam");
    form.save(model::load);
    assertThat(names()).containsExactly("Rente", "Nieuwe naam", "Derde");
  }

  @Test
  void aRuleIsReadAsASentence() {
    var words = new RuleWords(office.desk().texts(), model.rules().get().catalogue());
    assertThat(words.when(rule("Rente"))).isEqualTo("Text has “rente”, money in");
    assertThat(words.then(rule("Rente"))).isEqualTo("→ 84125 Bank interest received");
  }
}
