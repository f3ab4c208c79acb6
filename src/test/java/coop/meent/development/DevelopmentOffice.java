package coop.meent.development;

import coop.meent.TestCooperative;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.document.Issuer;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Four members, three of them in board and treasury, and a rule of 25 a month since a year ago;
/// bills are those that the test names.
public final class DevelopmentOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final TestCooperative coop;
  public final DevelopmentService development;
  public final MemberId bas;
  public final MemberId noor;
  public final MemberId mees;

  /// Holds no office.
  public final MemberId ilse;

  private final List<Evidence.Paper> papers = new ArrayList<>();

  public DevelopmentOffice(Path folder) {
    coop = new TestCooperative(folder);
    development =
        new DevelopmentService(
            new Surroundings(
                coop.store,
                coop.ids,
                TestCooperative.CLOCK,
                coop.members,
                coop.memberships,
                member -> List.of(),
                () -> List.copyOf(papers),
                Space::withMember),
            new Bills());
    bas = coop.founder.id();
    noor = add("Noor Kramer", Role.TREASURER);
    mees = add("Mees Bakker", Role.BOARD);
    ilse = add("Ilse Bos");
  }

  /// Bills of lessons, of a teacher with VAT, as approved as the test says.
  private final class Bills implements LessonBills {
    @Override
    public Made make(Tx tx, TeachingStanding lesson, MemberId by) {
      var sums =
          LessonSums.on(
              TODAY, lesson.signed().orElseThrow(), lesson.teaching().rate(), isSmallBusiness);
      var number = "P2026-%04d".formatted(900 + papers.size());
      var paper = bill(number, Optional.empty(), sums.gross().toString(), true, true);
      return new Made(paper.id(), number, sums.gross());
    }

    @Override
    public boolean stands(String number) {
      return papers.stream().anyMatch(one -> one.number().equals(number) && one.isApproved());
    }

    @Override
    public LessonPaper paper(TeachingStanding lesson) {
      return new LessonPaper(
          lesson,
          new LessonPaper.Parties(
              new Issuer("De Meent U.A.", "Deventer", ""),
              "Ilse Bos",
              "Mees Bakker",
              "Mees Bakker",
              "De Meent U.A.",
              isSmallBusiness),
          TODAY);
    }
  }

  /// Whether who teaches reckons no VAT.
  public boolean isSmallBusiness;

  /// An hour costs at most 40 without VAT.
  public DevelopmentOffice taught() {
    done(
        development
            .teaching()
            .lay(new TeachingRate(TODAY, Money.parse("40"), "Assembly of 12 May")));
    return this;
  }

  /// Two hours at 40 that begin today, for Ilse, by somebody.
  public static TrainingDraft lesson(MemberId who, MemberId teacher) {
    return lesson(who, teacher, 120, "40");
  }

  public static TrainingDraft lesson(MemberId who, MemberId teacher, int minutes, String rate) {
    var training =
        new Training("Facilitating", "Clients ask for it", Optional.empty(), TODAY, TODAY);
    return new TrainingDraft(who, training, Money.ZERO)
        .taughtBy(new TeachingDraft(teacher, minutes, Money.parse(rate)), TODAY);
  }

  public MemberId add(String name, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  /// 25 a month, gone after so many, two others agree within two weeks.
  public static BudgetRule monthly(LocalDate from, String amount, int life) {
    return new BudgetRule(
        new DevelopmentRuleId(new UUID(0, 0)),
        from,
        new BudgetRule.Growth(AccrualWay.MONTHLY, Money.parse(amount), 0),
        new BudgetRule.Keeping(life, Optional.empty()),
        new BudgetRule.Voting(2, 14),
        "Assembly of 12 May");
  }

  /// With twelve tranches of 25.
  public DevelopmentOffice ruled() {
    done(development.lay(monthly(LocalDate.of(2025, 12, 1), "25", 60)));
    return this;
  }

  public static TrainingDraft draft(MemberId who, String course, String cost) {
    var training =
        new Training(
            course,
            "More of our clients ask for it",
            Optional.empty(),
            TODAY.plusMonths(1),
            TODAY.plusMonths(2));
    return new TrainingDraft(who, training, Money.parse(cost));
  }

  public TrainingRequest asked(MemberId who, String course, String cost) {
    return done(development.ask(draft(who, course, cost), who));
  }

  public TrainingRequest agreed(MemberId who, String course, String cost, MemberId... by) {
    var request = asked(who, course, cost);
    for (var one : by) given(development.approve(request.id(), one));
    return request;
  }

  /// A claim of a member, or a supplier's bill without one, approved and with its receipt.
  public Evidence.Paper bill(String number, Optional<MemberId> claimant, String gross) {
    return bill(number, claimant, gross, true, true);
  }

  public Evidence.Paper bill(
      String number,
      Optional<MemberId> claimant,
      String gross,
      boolean hasReceipt,
      boolean isApproved) {
    var id = new BillId(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
    var paper =
        new Evidence.Paper(
            id, number, claimant, TODAY, "Course", Money.parse(gross), hasReceipt, isApproved);
    papers.add(paper);
    return paper;
  }

  public RequestStanding now(TrainingRequest request) {
    return development.request(request.id()).orElseThrow();
  }

  public static Approval.Given given(Approval approval) {
    if (approval instanceof Approval.Given given) return given;
    throw new AssertionError(approval);
  }

  public static <T> T done(DevelopmentOutcome<T> outcome) {
    return switch (outcome) {
      case DevelopmentOutcome.Done<T>(var result, var _) -> result;
      case DevelopmentOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  public static <T> Refusal refusal(DevelopmentOutcome<T> outcome) {
    return switch (outcome) {
      case DevelopmentOutcome.Done<T>(var result, var _) -> throw new AssertionError(result);
      case DevelopmentOutcome.Refused<T>(var why) -> why;
    };
  }

  @Override
  public void close() {
    coop.close();
  }
}
