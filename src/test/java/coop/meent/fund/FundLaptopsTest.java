package coop.meent.fund;

import static coop.meent.fund.FundOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fund in a vault: a member asks at the own laptop, others decide at theirs, and two treasurers
/// who pay it out apart are told of each other.
class FundLaptopsTest {

  private static final Money AMOUNT = Money.parse("400");

  @TempDir Path folder;

  @Test
  void aRequestIsDecidedAcrossLaptopsAndPaidOutOnceOnly() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      var tom = office.letIn("Tom Smit");
      var ilse = office.letIn("Ilse Bos");
      office.together(office.bas, noor, sara, tom, ilse);
      lay(noor, FundKind.SOLIDARITY, Deciders.BOARD);
      done(noor.funds().add(FundKind.SOLIDARITY, me(noor), Money.parse("1000"), FundOffice.TODAY));
      office.together(noor, sara, tom, ilse);

      var request =
          done(
              tom.funds()
                  .ask(
                      new RequestDraft(
                          FundKind.SOLIDARITY,
                          me(tom),
                          AMOUNT,
                          Optional.empty(),
                          Optional.empty())));
      office.together(tom, noor, sara, ilse, office.bas);
      assertThat(ilse.funds().requests()).isEmpty();
      assertThat(ilse.funds().fund(FundKind.SOLIDARITY).balance()).isEqualTo(Money.parse("1000"));
      agree(noor, request);
      agree(sara, request);
      office.together(noor, sara, noor, tom);
      assertThat(tom.funds().requests().getFirst().state()).isEqualTo(RequestState.APPROVED);

      done(noor.funds().payOut(request.id(), FundOffice.TODAY));
      done(sara.funds().payOut(request.id(), FundOffice.TODAY));
      office.together(noor, sara, noor);
      var told = noor.sync().overview().contradictions();
      assertThat(told).hasSize(1);
      assertThat(noor.rivalry().told(told.getFirst(), new Texts(Language.EN)).thing())
          .isEqualTo("Solidarity reserve, Paid out was booked more than once");
      assertThat(noor.rivalry().keep(told.getFirst(), told.getFirst().versions().getFirst().row()))
          .isTrue();
      office.together(noor, sara, tom, ilse);
      for (var laptop : List.of(noor, sara, tom, ilse)) {
        assertThat(laptop.funds().fund(FundKind.SOLIDARITY).balance())
            .isEqualTo(Money.parse("600"));
        assertThat(laptop.checks().run()).allMatch(finding -> finding.isOk());
      }
      assertThat(tom.funds().requests().getFirst().state()).isEqualTo(RequestState.TO_PAY);
    }
  }

  private static void lay(Services at, FundKind fund, Deciders deciders) {
    done(
        at.funds()
            .lay(
                new SpendingRule(
                    new FundRuleId(new UUID(0, 0)),
                    fund,
                    FundOffice.TODAY.minusMonths(1),
                    new SpendingRule.Voting(deciders, 2, 14),
                    new SpendingRule.Limits(Money.parse("500"), Optional.empty(), Money.ZERO, 80),
                    60,
                    6,
                    Money.ZERO,
                    "Assembly of 12 May")));
  }

  private static void agree(Services at, FundRequest request) {
    assertThat(at.funds().vote(request.round(), me(at), true))
        .isInstanceOf(DecisionOutcome.Done.class);
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }
}
