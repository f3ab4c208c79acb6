package coop.meent.development;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import coop.meent.development.TrainingRequest.Training;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two others answer within their time, and who does not yet is who is waited for.
class RequestStandingTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 16);
  private static final MemberId ILSE = member("Ilse");
  private static final MemberId BAS = member("Bas");
  private static final MemberId NOOR = member("Noor");
  private static final MemberId MEES = member("Mees");

  private final List<Answer> answers = new ArrayList<>();

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static MemberId member(String name) {
    return new MemberId(id(name));
  }

  private void says(MemberId who, boolean agrees, LocalDate on) {
    answers.add(
        new Answer(
            id(who + "" + answers.size()),
            new TrainingRequestId(id("request")),
            who,
            agrees,
            agrees ? Optional.empty() : Optional.of("Next year"),
            on,
            Instant.EPOCH.plusSeconds(answers.size())));
  }

  private RequestStanding standing(Optional<MemberId> teacher) {
    var training = new Training("Course", "Because", Optional.empty(), ASKED, ASKED);
    var request =
        new TrainingRequest(
            new TrainingRequestId(id("request")),
            ILSE,
            new DevelopmentRuleId(id("rule")),
            training,
            Money.parse("100"),
            ASKED,
            LAST,
            new TrainingRequest.Agreed(Optional.empty(), Optional.empty(), false),
            teacher);
    var cover = new DevelopmentBudget.Cover(Money.ZERO, Money.ZERO, Money.ZERO);
    return new RequestStanding(request, 2, answers, false, List.of(), cover, Optional.empty());
  }

  private RequestStanding standing() {
    return standing(Optional.empty());
  }

  @Test
  void nobodyIsLateOnTheLastDayAndWhoDidNotAnswerIsTheDayAfter() {
    assertThat(standing().isLate(LAST)).isFalse();
    assertThat(standing().isLate(LAST.plusDays(1))).isTrue();
    says(BAS, true, LAST);
    assertThat(standing().state()).isEqualTo(RequestState.PARTLY);
    assertThat(standing().isLate(LAST.plusDays(1))).isTrue();
    assertThat(standing().waitsFor(BAS)).isFalse();
    assertThat(standing().waitsFor(NOOR)).isTrue();
    // A third may answer in the place of one who does not.
    assertThat(standing().waitsFor(MEES)).isTrue();
    says(MEES, true, LAST.plusDays(9));
    assertThat(standing().state()).isEqualTo(RequestState.APPROVED);
    assertThat(standing().isLate(LAST.plusDays(10))).isFalse();
    assertThat(standing().waitsFor(NOOR)).isFalse();
  }

  @Test
  void twoWhoDoNotAgreeStayLateUntilTheyDo() {
    says(BAS, true, ASKED);
    says(NOOR, false, ASKED);
    assertThat(standing().state()).isEqualTo(RequestState.CONTESTED);
    assertThat(standing().isLate(LAST.plusDays(1))).isTrue();
    says(BAS, false, LAST.plusDays(2));
    assertThat(standing().state()).isEqualTo(RequestState.REFUSED);
    assertThat(standing().isLate(LAST.plusDays(3))).isFalse();
  }

  @Test
  void neitherWhoLearnsNorWhoTeachesIsWaitedForOrCounts() {
    says(ILSE, true, ASKED);
    says(MEES, true, ASKED);
    var taught = standing(Optional.of(MEES));
    assertThat(taught.agreed()).isZero();
    assertThat(taught.state()).isEqualTo(RequestState.ASKED);
    assertThat(taught.waitsFor(MEES)).isFalse();
    assertThat(taught.waitsFor(ILSE)).isFalse();
    assertThat(taught.waitsFor(BAS)).isTrue();
  }
}
