package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.gift.Course;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A cooperative with a gift circle, for tests: real services, and an illness can be said by hand.
public final class CircleOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final YearMonth START = YearMonth.of(2026, 1);
  public static final String IBAN = "NL20INGB0001234567";

  public final TestCooperative coop;
  public final CircleService circles;
  public final CircleMonths months;
  public final Map<MemberId, Course> ill = new HashMap<>();
  private int line;

  public CircleOffice(Path folder) {
    coop = new TestCooperative(folder);
    circles =
        new CircleService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new CircleService.Rooms(
                coop.ledger,
                coop.bank,
                coop.members,
                coop.memberships,
                coop.statutes,
                until -> ill));
    months = circles.months();
  }

  /// With one account, booked in the cooperative's book.
  public CircleId circle(CircleRules rules) {
    var booking =
        new Circle.Booking(coop.book, coop.account("16525"), Optional.of(coop.account("80501")));
    return found("De Kring", rules, Optional.of(IBAN), Optional.of(booking));
  }

  /// Everybody keeps an own account, and nothing is booked.
  public CircleId apart(CircleRules rules) {
    return found("Eigen beheer", rules, Optional.empty(), Optional.empty());
  }

  private CircleId found(
      String name, CircleRules rules, Optional<String> iban, Optional<Circle.Booking> booking) {
    var outcome =
        circles.found(
            new CircleService.Founding(name, START, rules, "ALV 3-12-2025", iban, booking));
    return ((CircleOutcome.Done) done(outcome)).circle();
  }

  public static CircleOutcome done(CircleOutcome outcome) {
    assertThat(CircleOutcome.refusal(outcome)).as("%s", outcome).isEmpty();
    return outcome;
  }

  /// Members in order of number, one for each level, in the circle from its first month.
  public List<Member> members(CircleId circle, String... levels) {
    List<Member> members = new ArrayList<>();
    for (var level : levels) {
      var member = member("Lid " + (members.size() + 1));
      done(
          circles.join(
              circle,
              member.id(),
              Money.parse(level),
              START,
              Optional.of(iban(members.size() + 101))));
      members.add(member);
    }
    return members;
  }

  public Member member(String name) {
    int number = coop.members.members().size();
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of(iban(number)),
            Optional.of("Zutphen"),
            LocalDate.of(2025, 1, 1),
            Optional.empty(),
            Set.of(Role.BOARD));
    var saved = ((MemberOutcome.Saved) coop.members.add(draft)).member();
    var _ = coop.members.giveNumbers();
    return coop.members.member(saved.id()).orElseThrow();
  }

  /// A sound Dutch account number.
  public static String iban(int number) {
    var bank = "%010d".formatted(number);
    var digits = new StringBuilder();
    for (char letter : ("RABO" + bank + "NL00").toCharArray())
      digits.append(Character.digit(letter, 36));
    int check =
        98
            - new java.math.BigInteger(digits.toString())
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
    return "NL%02dRABO%s".formatted(check, bank);
  }

  public void opening(CircleId circle, Member member, String amount) {
    done(circles.open(circle, member.id(), Money.parse(amount), START.atDay(1)));
  }

  public void ill(Member member, String from, int percentage) {
    ill.put(member.id(), Course.illFrom(LocalDate.parse(from), percentage));
  }

  public CircleFacts facts(CircleId circle) {
    return circles.circle(circle).orElseThrow();
  }

  public RunMonth run(CircleId circle, String month) {
    var outcome = months.run(circle, YearMonth.parse(month), Optional.empty());
    return ((CircleOutcome.MonthRun) done(outcome)).month();
  }

  public MonthSheet sheet(CircleId circle, RunMonth month) {
    return months.sheet(facts(circle), month).orElseThrow();
  }

  /// What was booked between members because no bank shows it, the oldest first.
  public List<JournalEntry> shifts() {
    return coop.ledger.journal(JournalFilter.all(coop.book), 0, Integer.MAX_VALUE).stream()
        .filter(one -> one.text().startsWith("Verrekend tussen leden"))
        .toList();
  }

  /// What a line of such an entry says of a member; debit is what the balance falls by.
  public static Money shifted(JournalEntry entry, Member member, CircleId circle) {
    return Money.sum(
        entry.postings().stream()
            .filter(one -> one.dimensions().member().equals(Optional.of(member.id())))
            .filter(one -> one.dimensions().circle().equals(Optional.of(circle)))
            .map(Posting::amount)
            .toList());
  }

  /// A statement of the circle's account with one line.
  public void bank(String amount, String day, String payer, String iban, String endToEnd) {
    var content =
        new StatementLine(
            LocalDate.parse(day),
            Optional.empty(),
            Money.parse(amount),
            Optional.of(payer),
            Optional.of(iban),
            Optional.empty(),
            "Schenkkring",
            Optional.empty(),
            Optional.of(endToEnd).filter(text -> !text.isEmpty()),
            Optional.of("ref" + line++),
            Optional.empty());
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("S" + line),
            Optional.of(LocalDate.parse(day)),
            Optional.of(LocalDate.parse(day)),
            Optional.empty(),
            Optional.empty(),
            List.of(content),
            0);
    assertThat(coop.bank.importStatements(coop.book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
  }

  @Override
  public void close() {
    coop.close();
  }
}
