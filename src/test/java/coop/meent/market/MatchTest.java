package coop.meent.market;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.market.Advert.End;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.talent.Skill;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What goes together, and what nobody offers, from what was said alone.
class MatchTest {

  private static final int HISTORIES = Integer.getInteger("histories", 100);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final SkillId COPY = Skill.idOf("Copywriting");
  private static final SkillId LAW = Skill.idOf("Law");
  private static final Texts ENGLISH = new Texts(Language.EN);

  private int next;

  private Advert said(Kind kind, int member, Want want, End... ends) {
    next++;
    return new Advert(
        new UUID(1, next),
        new MemberId(new UUID(0, member)),
        kind,
        want,
        Instant.ofEpochSecond(next),
        List.of(ends));
  }

  private static Want want(
      SkillId skill, int level, int hours, String place, String from, String to) {
    return new Want(
        "Words",
        skill,
        level,
        hours,
        DAY,
        DAY.plusWeeks(4).minusDays(1),
        place,
        Optional.of(from).filter(one -> !one.isEmpty()).map(Money::parse),
        Optional.of(to).filter(one -> !one.isEmpty()).map(Money::parse));
  }

  private static List<String> reasons(Match match) {
    return match.reasons().stream().map(one -> one.in(ENGLISH)).toList();
  }

  @Test
  void whatFitsSaysWhyInTheSameWordsToBoth() {
    var ask = said(Kind.ASK, 1, want(COPY, 3, 8, "Zutphen", "", "95.00"));
    var offer = said(Kind.OFFER, 2, want(COPY, 4, 16, "", "80.00", ""));
    var all = List.of(ask, offer);
    var seenByAsker = Match.of(ask, all, DAY);
    var seenByOfferer = Match.of(offer, all, DAY);
    assertThat(seenByAsker).singleElement().matches(Match::fits);
    assertThat(reasons(seenByAsker.getFirst()))
        .containsExactly(
            "Level 4, 3 is asked.",
            "4 weeks that suit both: 23 November 2026 to 20 December 2026.",
            "16 hours a week, 8 are asked.",
            "Zutphen suits both.",
            "The rates meet: up to €\u00a095.00, from €\u00a080.00.");
    assertThat(reasons(seenByOfferer.getFirst())).isEqualTo(reasons(seenByAsker.getFirst()));
    assertThat(seenByAsker.getFirst().other(ask)).isEqualTo(offer);
    assertThat(seenByOfferer.getFirst().other(offer)).isEqualTo(ask);
  }

  @Test
  void oneThingInTheWayIsShownAndTwoAreNot() {
    var ask = said(Kind.ASK, 1, want(COPY, 3, 8, "Zutphen", "", "70.00"));
    var dear = said(Kind.OFFER, 2, want(COPY, 3, 8, "", "80.00", ""));
    var far = said(Kind.OFFER, 3, want(COPY, 2, 8, "Delft", "", ""));
    var found = Match.of(ask, List.of(ask, dear, far), DAY);
    assertThat(found).extracting(match -> match.offer()).containsExactly(dear);
    assertThat(found.getFirst().fits()).isFalse();
    assertThat(reasons(found.getFirst()))
        .contains("The rates do not meet: up to €\u00a070.00, from €\u00a080.00.");
  }

  @Test
  void onesOwnAndOtherSkillsAndWhatEndedDoNotMatch() {
    var ask = said(Kind.ASK, 1, want(COPY, 3, 8, "", "", ""));
    var own = said(Kind.OFFER, 1, want(COPY, 3, 8, "", "", ""));
    var law = said(Kind.OFFER, 2, want(LAW, 3, 8, "", "", ""));
    var end = new End(false, Optional.empty(), Optional.empty(), DAY, Instant.EPOCH);
    var ended = said(Kind.OFFER, 3, want(COPY, 3, 8, "", "", ""), end);
    assertThat(Match.of(ask, List.of(ask, own, law, ended), DAY)).isEmpty();
    var past = DAY.plusWeeks(5);
    var offer = said(Kind.OFFER, 2, want(COPY, 3, 8, "", "", ""));
    assertThat(Match.of(ask, List.of(ask, offer), past)).isEmpty();
    assertThat(offer.state(past)).isEqualTo(Advert.State.PAST);
  }

  @Test
  void whatNobodyOffersIsCountedBySkill() {
    var met = said(Kind.ASK, 1, want(COPY, 3, 8, "", "", ""));
    var offer = said(Kind.OFFER, 2, want(COPY, 3, 8, "", "", ""));
    var unmet = said(Kind.ASK, 1, want(LAW, 3, 4, "", "", ""));
    var done =
        said(
            Kind.ASK,
            1,
            want(LAW, 3, 4, "", "", ""),
            new End(true, Optional.empty(), Optional.empty(), DAY, Instant.EPOCH));
    var missed = List.of(new Gap.Missed(LAW, 16, DAY), new Gap.Missed(COPY, 9, DAY.minusYears(2)));
    assertThat(Gap.of(List.of(met, offer, unmet, done), missed, DAY.minusYears(1), DAY))
        .containsExactly(new Gap(LAW, 1, 1, 20));
    assertThat(Gap.of(List.of(met, unmet), List.of(), DAY.minusYears(1), DAY))
        .containsExactly(new Gap(COPY, 1, 0, 8), new Gap(LAW, 1, 0, 4));
  }

  /// Whatever is asked and offered: each pair is found from both sides or from neither, with the
  /// same reasons, and what fits stands first.
  @Test
  void bothSidesFindTheSame() {
    var random = new Seeded(TestSeed.print("MatchTest"));
    for (int history = 0; history < HISTORIES; history++) {
      List<Advert> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) all.add(drawn(random));
      for (var one : all) {
        var found = Match.of(one, all, DAY);
        assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.lacks(), b.lacks()));
        for (var match : found) {
          assertThat(match.reasons()).isNotEmpty();
          assertThat(Match.of(match.other(one), all, DAY))
              .filteredOn(back -> back.other(match.other(one)).equals(one))
              .singleElement()
              .satisfies(back -> assertThat(reasons(back)).isEqualTo(reasons(match)));
        }
      }
    }
  }

  private Advert drawn(Seeded random) {
    var rate = random.nextInt(3) == 0 ? "" : (60 + random.nextInt(50)) + ".00";
    var from = DAY.plusDays(random.nextInt(40) - 20);
    var want =
        new Want(
            "Words",
            random.chance(70) ? COPY : LAW,
            1 + random.nextInt(5),
            1 + random.nextInt(20),
            from,
            from.plusDays(random.nextInt(60)),
            random.pick(List.of("", "Zutphen", "zutphen", "Delft")),
            rate.isEmpty() ? Optional.empty() : Optional.of(Money.parse(rate)),
            rate.isEmpty() ? Optional.empty() : Optional.of(Money.parse(rate)));
    return said(random.chance(50) ? Kind.ASK : Kind.OFFER, 1 + random.nextInt(5), want);
  }
}
