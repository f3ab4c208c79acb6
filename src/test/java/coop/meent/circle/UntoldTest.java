package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.care.Absences;
import coop.meent.care.CareCircle;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.care.PersonalCare;
import coop.meent.gift.Preset;
import coop.meent.member.MaskingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.personal.PersonalPart;
import coop.meent.store.Space;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A circle of years ago. What was noted of being ill is told no more once it was kept long enough,
/// nor anything of a person whose data were emptied; what was given stays to the cent, and no month
/// comes out otherwise.
class UntoldTest {

  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final String IBAN = CircleOffice.iban(733);
  private static final String NOTE = "handed over at the market";

  @TempDir private Path folder;
  private TestCooperative coop;
  private LeavingOffice leaving;
  private CareService cases;
  private Absences absences;
  private CircleService circles;
  private MemberId noor;
  private MemberId els;
  private MemberId kees;
  private CircleId circle;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    leaving = new LeavingOffice(coop);
    leaving.takeOverTheLaw();
    var rooms =
        new CareService.Rooms(
            coop.members,
            coop.memberships,
            coop.statutes,
            CareCircle.NONE,
            who -> Optional.of(Space.careWithMember(who)));
    cases = new CareService(coop.store, coop.ids, TestCooperative.CLOCK, rooms);
    absences = new Absences(coop.store, CareCircle.NONE, TestCooperative.CLOCK);
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
                new ConfirmedAbsences(absences)));
    noor = add("Noor Kramer", Optional.of(LocalDate.of(2018, 6, 30)));
    els = add("Els de Wit", Optional.empty(), Role.CARE_COMMITTEE);
    kees = add("Kees Bakker", Optional.empty(), Role.CARE_COMMITTEE);
    var _ = coop.members.giveNumbers();
    ill();
    run();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private MemberId add(String name, Optional<LocalDate> left, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2015, 1, 1),
            left,
            Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private void ill() {
    said(cases.report(noor, FIRST.atDay(9), 75, noor));
    for (var one : List.of(els, kees)) said(cases.confirm(noor, Optional.empty(), one));
    said(cases.better(noor, FIRST.plusMonths(1).atDay(20), noor));
  }

  private static void said(CareOutcome outcome) {
    assertThat(outcome).isInstanceOf(CareOutcome.Done.class);
  }

  private void run() {
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "0D")).orElseThrow();
    var founding =
        new CircleService.Founding(
            "De Kring", FIRST, rules, "ALV", Optional.empty(), Optional.empty());
    circle = ((CircleOutcome.Done) done(circles.found(founding))).circle();
    for (var one : List.of(noor, els, kees)) {
      done(circles.join(circle, one, Money.parse("1000"), FIRST, Optional.of(IBAN)));
      done(
          circles.note(
              circle, one, Money.parse("900"), FIRST.atDay(2), Optional.of(DepositNote.CASH)));
    }
    for (int i = 0; i < 3; i++)
      done(circles.months().run(circle, FIRST.plusMonths(i), Optional.empty()));
    anOlderMeentTookWords();
  }

  private void anOlderMeentTookWords() {
    coop.store.write(
        "words",
        tx ->
            tx.sql()
                .batch(
                    "UPDATE write_door SET state = 2",
                    "UPDATE circle_movement SET reason = '" + NOTE + "'",
                    "UPDATE write_door SET state = 0")
                .execute());
  }

  private CircleFacts facts() {
    return circles.circle(circle).orElseThrow();
  }

  private String proof() {
    var facts = facts();
    return facts.proof(facts.receipts(noor).getFirst()).in(new Texts(Language.EN));
  }

  /// All that the rooms of being ill and of circles tell a reader of Noor.
  private String told() {
    List<PersonalPart> parts = List.of(new PersonalCare(cases, coop.members), personal());
    var told = new StringBuilder();
    for (var language : Language.values())
      for (var part : parts)
        for (var row : part.of(new PersonalPart.Asked(noor, els)).rows())
          told.append(row.words().in(new Texts(language))).append(row.data()).append('\n');
    for (var one : absences.knownOn(TestCooperative.TODAY)) told.append(one).append('\n');
    for (var one : absences.waiting()) told.append(one).append('\n');
    for (var one : facts().movements(noor)) told.append(one.reason()).append('\n');
    return told.append(facts().accounts()).toString();
  }

  private PersonalCircle personal() {
    return new PersonalCircle(circles);
  }

  private void standsToTheCent() {
    var facts = facts();
    assertThat(Money.sum(facts.receipts(noor).stream().map(Receipt::received).toList()))
        .as("750 × 23/31 and 750 × 19/28")
        .isEqualTo(Money.parse("556.45").plus(Money.parse("508.93")));
    assertThat(facts.total(TestCooperative.TODAY)).isEqualTo(Money.parse("1634.62"));
    for (var month : facts.months()) assertThat(circles.months().sheet(facts, month)).isPresent();
    var audit = new CircleAudit(coop.store);
    assertThat(audit.otherGifts()).isEmpty();
    assertThat(audit.adrift()).isEmpty();
    done(circles.months().run(circle, FIRST.plusMonths(3), Optional.empty()));
    assertThat(facts().corrections(facts().months().getLast()))
        .as("what is told no more is still known to the sum")
        .isEmpty();
  }

  @Test
  void aCaseThatWasKeptLongEnoughIsToldNoMoreAndEveryCentStays() {
    assertThat(proof()).contains("23 days × 75%");
    assertThat(told()).contains("75");
    assertThat(cases.keeping().due()).hasSize(1);
    assertThat(cases.keeping().clear()).isEqualTo(1);
    assertThat(cases.keeping().due()).isEmpty();
    assertThat(proof()).contains("556.45").doesNotContain("75%", "23");
    assertThat(told()).doesNotContain("75%", "percent").contains("Kring");
    standsToTheCent();
  }

  /// The treasurer reads neither the words nor where the committee notes that they were kept long
  /// enough; a word of its own tells the treasurer.
  @Test
  void theTreasurerIsToldAsWell() {
    cases.keeping().clear();
    assertThat(spacesOfTheLastDeed()).containsExactly("CARE", "CARE_WITH_MEMBER");
  }

  private List<String> spacesOfTheLastDeed() {
    return coop.store.read(sql ->
        sql.fetch(
                """
                SELECT s.kind FROM change c JOIN space s ON s.id = c.space_id
                WHERE c.deed_id = (SELECT deed_id FROM change ORDER BY number DESC LIMIT 1)
                ORDER BY s.kind\
                """)
            .getValues(0, String.class));
  }

  @Test
  void ofWhoWasMaskedNothingIsToldButWhatWasGiven() {
    assertThat(told()).contains(IBAN, NOTE, "75");
    var ready = (MaskingOutcome.Ready) leaving.masking.preview(noor);
    assertThat(ready.name()).doesNotContain("Noor");
    assertThat(personal().emptied(noor))
        .extracting(MaskingOutcome.Field::now)
        .containsExactly(IBAN, NOTE);
    assertThat(new PersonalCare(cases, coop.members).emptied(noor)).hasSize(1);
    assertThat(leaving.masking.mask(noor)).isInstanceOf(MaskingOutcome.Done.class);
    assertThat(told()).doesNotContain(NOTE, "75%", "percent", "Noor");
    assertThat(facts().accounts()).doesNotContainKey(noor).containsKey(els);
    assertThat(cases.cases()).isEmpty();
    assertThat(personal().emptied(noor)).isEmpty();
    assertThat(proof()).contains("556.45").doesNotContain("75%", "23");
    standsToTheCent();
  }
}
