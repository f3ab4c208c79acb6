package coop.meent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.exchange.LeadWord.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Where a lead stands, from what was said alone.
class LeadStandingTest {

  private static final MemberId BAS = new MemberId(new UUID(0, 1));
  private static final MemberId NOOR = new MemberId(new UUID(0, 2));
  private static final MemberId MEES = new MemberId(new UUID(0, 3));
  private static final LocalDate DAY = ExchangeOffice.TODAY;
  private static final Lead LEAD =
      new Lead(
          new LeadId(new UUID(0, 9)),
          BAS,
          ExchangeOffice.work(Optional.empty(), "Annual report", 16),
          DAY.plusDays(3),
          Optional.empty(),
          new Terms.Free(),
          Instant.EPOCH);

  private final List<LeadWord> words = new ArrayList<>();

  private LeadStandingTest said(MemberId by, Kind kind) {
    return said(by, kind, Optional.empty());
  }

  private LeadStandingTest said(MemberId by, Kind kind, Optional<MemberId> whom) {
    int next = words.size() + 1;
    var told = kind == Kind.WON ? Optional.of("Thanks") : Optional.<String>empty();
    words.add(
        new LeadWord(
            new UUID(1, next), LEAD.id(), by, kind, whom, told, DAY, Instant.ofEpochSecond(next)));
    return this;
  }

  private LeadStanding on(LocalDate day) {
    return new LeadStanding(LEAD, day, words);
  }

  @Test
  void nobodyCouldWhenTheLastDayPassed() {
    assertThat(on(DAY.plusDays(3)).state()).isEqualTo(LeadState.OPEN);
    assertThat(said(NOOR, Kind.NO).on(DAY.plusDays(4)).state()).isEqualTo(LeadState.MISSED);
    assertThat(said(NOOR, Kind.YES).on(DAY.plusDays(4)).state()).isEqualTo(LeadState.OFFERED);
  }

  @Test
  void thePasserGivesItAndTheTakerTells() {
    said(NOOR, Kind.YES).said(MEES, Kind.YES).said(BAS, Kind.GIVEN, Optional.of(MEES));
    assertThat(on(DAY).taker()).contains(MEES);
    assertThat(on(DAY).tellBy()).contains(DAY.plusDays(7));
    assertThat(said(MEES, Kind.WON).on(DAY).state()).isEqualTo(LeadState.WON);
    assertThat(on(DAY).outcome().orElseThrow().words()).contains("Thanks");
    assertThat(on(DAY).tellBy()).isEmpty();
  }

  @Test
  void wordsOfOthersCountForNothing() {
    said(NOOR, Kind.YES).said(NOOR, Kind.GIVEN, Optional.of(NOOR)).said(MEES, Kind.WITHDRAWN);
    said(NOOR, Kind.WON).said(BAS, Kind.YES);
    assertThat(on(DAY).state()).isEqualTo(LeadState.OFFERED);
    assertThat(on(DAY).willing()).containsExactly(NOOR);
  }

  @Test
  void whatAnotherTookBeforeIsNoOutcome() {
    said(NOOR, Kind.YES).said(MEES, Kind.YES).said(BAS, Kind.GIVEN, Optional.of(NOOR));
    said(NOOR, Kind.LOST).said(BAS, Kind.GIVEN, Optional.of(MEES));
    assertThat(on(DAY).state()).isEqualTo(LeadState.GIVEN);
  }
}
