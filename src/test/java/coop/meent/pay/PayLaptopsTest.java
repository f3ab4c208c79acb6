package coop.meent.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers at laptops of their own.
class PayLaptopsTest {

  @TempDir Path folder;

  @Test
  void whatTwoLaptopsOrderIsShownAndOneIsKept() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var tom = withIban(office, office.add("Tom Smit"), "NL91ABNA0417164300");
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var mees = office.letIn("Mees Bakker", Role.TREASURER);
      office.together(office.bas, noor, mees);
      owe(noor, tom, "750.00");
      noor.bank().link(book(noor), "NL20INGB0001234567", "EUR", account(noor, "10201"), "Bank");
      office.together(noor, mees, noor);

      var first = make(noor);
      var second = make(mees);
      assertThat(first.name()).isNotEqualTo(second.name());
      assertThat(first.orders().getFirst().decides())
          .isEqualTo(second.orders().getFirst().decides());
      office.together(noor, mees, noor);

      for (var laptop : List.of(noor, mees)) {
        assertThat(laptop.pay().batches())
            .hasSize(2)
            .allMatch(
                one -> one.warnings().stream().anyMatch(PayWarning.InTwoBatches.class::isInstance));
        assertThat(laptop.checks().run())
            .filteredOn(one -> one.name().equals("pay-once"))
            .allMatch(one -> one.isWaiting());
      }
      var meesId = mees.sync().member().orElseThrow();
      assertThat(mees.pay().approve(first.id(), meesId))
          .isEqualTo(new PayOutcome.InTwoBatches("Tom Smit", second.name()));

      var contradiction = mees.sync().overview().contradictions().getFirst();
      assertThat(
              mees.rivalry()
                  .told(contradiction, new coop.meent.base.Texts(coop.meent.base.Language.NL))
                  .thing())
          .contains("Tom Smit");
      var kept = first.orders().getFirst().id();
      assertThat(mees.rivalry().keep(contradiction, kept.uuid())).isTrue();
      assertThat(mees.pay().keep(kept, "again")).isFalse();
      office.together(mees, noor, mees);
      for (var laptop : List.of(noor, mees)) {
        assertThat(laptop.sync().overview().contradictions()).isEmpty();
        assertThat(laptop.pay().batch(second.id()).orElseThrow().batch().total())
            .isEqualTo(Money.ZERO);
        assertThat(laptop.pay().toPay()).isEmpty();
        assertThat(laptop.checks().run()).allMatch(one -> one.isOk());
      }

      // Nobody approves in the name of somebody else.
      assertThatThrownBy(() -> noor.pay().approve(first.id(), meesId))
          .isInstanceOf(RefusedException.class);
      assertThat(mees.pay().approve(first.id(), meesId)).isInstanceOf(PayOutcome.Done.class);
    }
  }

  @Test
  void whoNotedAnAccountDoesNotConfirmIt() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var tom = withIban(office, office.add("Tom Smit"), "NL91ABNA0417164300");
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      office.together(office.bas, noor);
      var member = noor.members().member(tom).orElseThrow();
      assertThat(office.bas.pay().ibans().confirm(member, office.basId, Optional.empty()))
          .isEqualTo(new IbanOutcome.NotedByYou("Tom Smit"));
      assertThat(noor.pay().ibans().of(member).noter()).contains(office.basId);
      var noorId = noor.sync().member().orElseThrow();
      assertThat(noor.pay().ibans().confirm(member, noorId, Optional.of("gebeld")))
          .isInstanceOf(IbanOutcome.Confirmed.class);
      office.together(noor, office.bas);
      assertThat(office.bas.pay().ibans().of(member).check().orElseThrow().by()).isEqualTo(noorId);
    }
  }

  private static MemberId withIban(VaultOffice office, MemberId who, String iban) {
    var one = office.bas.members().member(who).orElseThrow();
    var draft =
        new MemberDraft(
            one.name(),
            one.trade(),
            one.email(),
            Optional.of(iban),
            one.town(),
            one.joined(),
            one.left(),
            Set.of());
    assertThat(office.bas.members().change(who, draft)).isInstanceOf(MemberOutcome.Saved.class);
    return who;
  }

  private static BookId book(Services at) {
    return at.ledger().books().stream()
        .filter(one -> one.kind() == BookKind.COOPERATIVE)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static AccountId account(Services at, String number) {
    return at.ledger().accounts(book(at)).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void owe(Services at, MemberId who, String amount) {
    var money = Money.parse(amount);
    var about = Dimensions.NONE.withMember(who);
    at.ledger()
        .record(
            EntryDraft.of(
                book(at),
                VaultOffice.TODAY.minusDays(2),
                "Werk",
                List.of(
                    Posting.of(account(at, "70153"), money).with(about),
                    Posting.of(account(at, "16801"), money.negate()).with(about))));
  }

  private static Batch make(Services at) {
    var chosen = at.pay().toPay().stream().map(BatchDraft.Chosen::all).toList();
    var draft = new BatchDraft(Optional.empty(), VaultOffice.TODAY.plusDays(1), true, chosen);
    return PayOffice.done(at.pay().make(draft, at.sync().member().orElseThrow())).batch();
  }
}
