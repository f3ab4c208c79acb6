package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final UUID ANY = new UUID(1, 1);
  private static final ReportRequest REQUEST =
      ReportRequest.of(Language.EN, new BookId(ANY), FiscalPeriod.year(2026));

  private final Report longest = Samples.generalLedger(480);
  private final Reports reports =
      new Reports(
          List.of(
              maker("short", Samples.twoTables()),
              maker("long", longest),
              maker("of-account", Samples.empty(), ReportChoice.ACCOUNT),
              maker("of-both", Samples.empty(), ReportChoice.ACCOUNT, ReportChoice.MEMBER)),
          new PdfWriter());

  private static ReportMaker maker(String name, Report report, ReportChoice... needs) {
    return new ReportMaker() {
      @Override
      public ReportKind kind() {
        return new ReportKind(name, Set.of(needs), Set.of());
      }

      @Override
      public Made make(ReportRequest request) {
        return new Made.Ready(report);
      }
    };
  }

  @Test
  void listsReportsInTheirOrder() {
    assertThat(reports.kinds())
        .extracting(ReportKind::name)
        .containsExactly("short", "long", "of-account", "of-both");
  }

  @Test
  void makesTheReportOfThatName() {
    assertThat(reports.make("short", REQUEST)).isEqualTo(new Made.Ready(Samples.twoTables()));
  }

  @Test
  void saysWhatIsMissingInOrder() {
    var account = REQUEST.on(new AccountId(ANY));
    assertThat(reports.make("none", REQUEST)).isEqualTo(new Made.NoSuchReport("none"));
    assertThat(reports.make("of-both", REQUEST)).isEqualTo(new Made.AccountMissing("of-both"));
    assertThat(reports.make("of-both", account)).isEqualTo(new Made.MemberMissing("of-both"));
    assertThat(reports.make("of-both", account.about(new MemberId(ANY))))
        .isInstanceOf(Made.Ready.class);
  }

  @Test
  void refusesWhatWouldPassFiveHundredPages() {
    assertThat(reports.make("long", REQUEST))
        .isInstanceOfSatisfying(
            Made.TooLong.class, refusal -> assertThat(refusal.pages()).isGreaterThan(500));
  }
}
