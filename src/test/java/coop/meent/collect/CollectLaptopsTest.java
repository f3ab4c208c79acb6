package coop.meent.collect;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.Role;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.Scheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers at laptops of their own, who do not know yet what the other does.
class CollectLaptopsTest {

  @TempDir Path folder;

  @Test
  void whatTwoLaptopsDoAtOnceIsShownAndNothingIsCollectedTwice() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var tom = office.add("Tom Smit");
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var mees = office.letIn("Mees Bakker", Role.TREASURER);
      office.together(office.bas, noor, mees);
      var noorId = noor.sync().member().orElseThrow();
      var meesId = mees.sync().member().orElseThrow();
      owes(noor, tom);
      noor.bank().link(book(noor), "NL20INGB0001234567", "EUR", account(noor, "10201"), "Bank");
      mandates(noor).identify(CollectOffice.CREDITOR, noorId);
      mandates(noor).add(mandate(tom), noorId);
      office.together(noor, mees, noor);

      var first = make(noor, noorId);
      var second = make(mees, meesId);
      assertThat(first.name()).isNotEqualTo(second.name());
      office.together(noor, mees, noor);
      var collect = mees.collecting().service();
      assertThat(CollectOffice.refused(collect.approve(first.id(), meesId)))
          .isEqualTo(new CollectRefusal.InTwoDebits("Tom Smit", second.name()));
      var contradiction = mees.sync().overview().contradictions().getFirst();
      assertThat(mees.rivalry().told(contradiction, new Texts(Language.NL)).thing())
          .contains("Tom Smit");
      var kept = first.orders().getFirst().id();
      assertThat(mees.rivalry().keep(contradiction, kept.uuid())).isTrue();
      assertThat(collect.keep(kept, "again")).isFalse();
      office.together(mees, noor, mees);

      // Nobody approves in the name of somebody else.
      assertThat(CollectOffice.refused(noor.collecting().service().approve(first.id(), meesId)))
          .isNotInstanceOf(CollectRefusal.class)
          .isNotInstanceOf(PayOutcome.class);
      CollectOffice.done(collect.approve(first.id(), meesId));
      CollectOffice.done(collect.told(first.id(), VaultOffice.TODAY, meesId));
      office.together(mees, noor, mees);

      // Two files at once are the same, and are told; a withdrawal at the same time holds.
      for (var laptop : List.of(noor, mees)) {
        var service = laptop.collecting().service();
        var ready = (CollectOutcome.Ready) service.file(first.id());
        CollectOffice.done(service.exported(ready, laptop.sync().member().orElseThrow()));
      }
      CollectOffice.done(collect.withdraw(first.id(), meesId, "wrong amount"));
      CollectOffice.done(noor.collecting().service().sent(first.id(), noorId));
      office.together(noor, mees, noor);
      for (var laptop : List.of(noor, mees)) {
        var standing = laptop.collecting().service().batch(first.id()).orElseThrow();
        assertThat(standing.state()).isEqualTo(DebitBatchState.WITHDRAWN);
        assertThat(standing.warnings())
            .containsExactly(
                new CollectWarning.FileOutside(first.name()),
                new CollectWarning.TwoFiles(first.name()));
        assertThat(standing.batch().exports())
            .extracting(DebitEvent::mark)
            .hasSize(2)
            .containsOnly(standing.batch().exports().getFirst().mark());
        assertThat(laptop.checks().run())
            .filteredOn(one -> one.name().equals("collect-one-file"))
            .allMatch(one -> one.isWaiting());
      }
    }
  }

  private static MandateService mandates(Services at) {
    return at.collecting().mandates();
  }

  private static MandateDraft mandate(MemberId who) {
    return new MandateDraft(
        Optional.of("TOM-1"),
        Scheme.CORE,
        true,
        Optional.of(VaultOffice.TODAY.minusMonths(2)),
        Debtor.of(who, "Tom Smit", "NL91ABNA0417164300"),
        MandateDraft.USUAL_NOTICE);
  }

  private static DebitBatch make(Services at, MemberId by) {
    var collect = at.collecting().service();
    var on = collect.earliest();
    var chosen = collect.toCollect(on).stream().map(CollectDraft.Chosen::all).toList();
    var draft = new CollectDraft(Optional.empty(), on, true, chosen);
    return CollectOffice.done(collect.make(draft, by)).batch();
  }

  private static BookId book(Services at) {
    return at.ledger().cooperativeBook().orElseThrow().id();
  }

  private static AccountId account(Services at, String number) {
    return at.ledger().accounts(book(at)).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void owes(Services at, MemberId who) {
    var money = Money.parse("25.00");
    var about = Dimensions.NONE.withMember(who);
    at.ledger()
        .record(
            EntryDraft.of(
                book(at),
                VaultOffice.TODAY.minusDays(2),
                "Contributie",
                List.of(
                    Posting.of(account(at, "16801"), money).with(about),
                    Posting.of(account(at, "70153"), money.negate()).with(about))));
  }
}
