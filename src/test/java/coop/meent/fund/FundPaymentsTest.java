package coop.meent.fund;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.pay.PayOffice;
import coop.meent.pay.PayableKind;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what others agreed to the bank, by a batch.
class FundPaymentsTest {

  @TempDir private Path folder;

  @Test
  void whatIsBookedGoesWithABatchAndTheBankSettlesIt() {
    try (var office = new PayOffice(folder)) {
      var funds = office.services.funds();
      FundOffice.done(
          funds.lay(FundOffice.rule(FundKind.SOLIDARITY, PayOffice.TODAY.minusMonths(1))));
      FundOffice.done(
          funds.add(FundKind.SOLIDARITY, office.bas.id(), Money.parse("1000"), PayOffice.TODAY));
      var request = paid(funds, office.mees.id(), office.bas.id(), office.noor.id());
      var toPay = office.pay.toPay();
      assertThat(toPay).as("%s", toPay).hasSize(1);
      assertThat(toPay.getFirst().payable().kind()).isEqualTo(PayableKind.FUND);
      assertThat(toPay.getFirst().amount()).isEqualTo(Money.parse("400"));

      var batch = office.batch();
      office.export(batch, office.bas.id());
      assertThat(office.pay.toPay()).isEmpty();
      office.bank(PayOffice.debit(batch.orders().getFirst()));
      office.services.bank().bookAll(office.services.bank().proposeAll(office.book.id()));
      assertThat(funds.requests().getFirst().state()).isEqualTo(RequestState.DONE);
      assertThat(funds.requests().getFirst().request()).isEqualTo(request);
      assertThat(funds.fund(FundKind.SOLIDARITY).balance()).isEqualTo(Money.parse("600"));
    }
  }

  private static FundRequest paid(FundService funds, MemberId who, MemberId... agree) {
    var request =
        FundOffice.done(
            funds.ask(
                new RequestDraft(
                    FundKind.SOLIDARITY,
                    who,
                    Money.parse("400"),
                    Optional.empty(),
                    Optional.empty())));
    for (var one : agree) funds.vote(request.round(), one, true);
    FundOffice.done(funds.payOut(request.id(), PayOffice.TODAY));
    return request;
  }
}
