package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MembershipEventId;
import coop.meent.base.Seeded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The register on random days against a replay written independently: a plain walk over the days,
/// one after the other, that keeps a word per person.
class RegisterReplayTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 1000;
  private static final int PEOPLE = 40;

  private final long seed = TestSeed.print("register replay");
  private final Seeded random = new Seeded(seed);
  private long next;

  private MembershipEvent event(MemberId who, EventKind kind, int day, int end, int returns) {
    return new MembershipEvent(
        new MembershipEventId(new UUID(9, next++)),
        who,
        kind.name(),
        FIRST.plusDays(day),
        end < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(end)),
        returns < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(returns)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Instant.EPOCH,
        false);
  }

  /// A handful of random events; most make sense, some do not.
  private List<MembershipEvent> life(MemberId who) {
    List<MembershipEvent> events = new ArrayList<>();
    int day = random.nextInt(200);
    if (random.nextInt(4) > 0) events.add(event(who, EventKind.APPLIED, day, -1, -1));
    var kinds = EventKind.values();
    int count = 2 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      day += 1 + random.nextInt(120);
      var kind = i == 0 ? EventKind.ADMITTED : kinds[random.nextInt(kinds.length)];
      boolean hasEnd = kind.isNotice() || kind == EventKind.EXPELLED;
      int end = hasEnd ? day + random.nextInt(200) : -1;
      int returns =
          kind == EventKind.PAUSED && random.nextInt(2) == 0 ? day + 1 + random.nextInt(90) : -1;
      events.add(event(who, kind, day, end, returns));
    }
    return events;
  }

  /// What the register says on every day, walked day by day with nothing but a few variables.
  private static final class Walked {
    String state = "";
    int lastDay = Integer.MAX_VALUE;
    int returns = Integer.MAX_VALUE;
    boolean paused;
    EventKind ending = EventKind.APPLIED;

    void dawn(int day) {
      if (paused && returns <= day) {
        paused = false;
        if (state.equals("PAUSED")) state = "MEMBER";
      }
      if (isIn() && lastDay < day) {
        state = "FORMER";
        paused = false;
      }
    }

    boolean isIn() {
      return state.equals("MEMBER") || state.equals("PAUSED") || state.equals("LEAVING");
    }

    void happens(EventKind kind, int day, int end, int back) {
      if (kind == EventKind.APPLIED) {
        if (state.isEmpty() || state.equals("DECLINED") || state.equals("FORMER"))
          start("APPLICANT");
      } else if (kind == EventKind.TRIAL) {
        if (state.equals("APPLICANT")) state = "TRIAL";
      } else if (kind == EventKind.TRIAL_ENDED) {
        if (state.equals("TRIAL")) state = "DECLINED";
      } else if (kind == EventKind.REFUSED) {
        if (state.equals("APPLICANT") || state.equals("TRIAL")) state = "DECLINED";
      } else if (kind == EventKind.ADMITTED) {
        if (!isIn()) start("MEMBER");
      } else if (kind == EventKind.PAUSED) {
        if (isIn() && !paused) {
          paused = true;
          returns = back;
          if (!state.equals("LEAVING")) state = "PAUSED";
        }
      } else if (kind == EventKind.RESUMED) {
        if (paused) {
          paused = false;
          if (state.equals("PAUSED")) state = "MEMBER";
        }
      } else if (kind.isNotice()) {
        if (isIn() && !state.equals("LEAVING")) goes(kind, end);
      } else if (kind == EventKind.NOTICE_WITHDRAWN) {
        if (state.equals("LEAVING") && ending.isNotice()) {
          lastDay = Integer.MAX_VALUE;
          state = paused ? "PAUSED" : "MEMBER";
        }
      } else if (kind == EventKind.EXPELLED || kind == EventKind.DIED) {
        if (isIn()) {
          if (kind == EventKind.EXPELLED) paused = false;
          if (kind == EventKind.EXPELLED) returns = Integer.MAX_VALUE;
          if (Math.max(end, day) <= lastDay) goes(kind, Math.max(end, day));
        }
      } else if (kind == EventKind.ENDED && isIn()) {
        var was = state.equals("LEAVING") ? ending : kind;
        if (day <= lastDay) goes(was, day);
      }
    }

    void start(String begins) {
      state = begins;
      lastDay = Integer.MAX_VALUE;
      paused = false;
    }

    void goes(EventKind kind, int last) {
      state = "LEAVING";
      lastDay = last;
      ending = kind;
    }
  }

  private Map<MemberId, String> replay(Map<MemberId, List<MembershipEvent>> lives, int until) {
    Map<MemberId, String> states = new LinkedHashMap<>();
    lives.forEach((who, events) -> {
      var walked = new Walked();
      for (int day = 0; day <= until; day++) {
        walked.dawn(day);
        for (var event : events) {
          if (!event.on().equals(FIRST.plusDays(day))) continue;
          int end = event.end().map(RegisterReplayTest::number).orElse(-1);
          int back = event.returns().map(RegisterReplayTest::number).orElse(Integer.MAX_VALUE);
          walked.happens(event.known().orElseThrow(), day, end, back);
        }
      }
      if (!walked.state.isEmpty()) states.put(who, walked.state);
    });
    return states;
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
  }

  @Test
  void onTwoHundredRandomDaysTheRegisterIsWhatAPlainReplayComesTo() {
    Map<MemberId, List<MembershipEvent>> lives = new LinkedHashMap<>();
    List<Applicant> people = new ArrayList<>();
    List<MembershipEvent> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      var who = new MemberId(new UUID(1, i));
      people.add(
          new Applicant(who, "Lid " + i, Optional.empty(), Optional.empty(), Optional.empty()));
      lives.put(who, withoutSecondNotices(life(who)));
      all.addAll(lives.get(who));
    }
    all.sort(Comparator.comparing(MembershipEvent::on));
    var register = new Register(List.of(), people, all);
    int seen = 0;
    for (int i = 0; i < 200; i++) {
      int day = random.nextInt(DAYS);
      Map<MemberId, String> said = new LinkedHashMap<>();
      for (var line : register.on(FIRST.plusDays(day)))
        said.put(line.id(), line.standing().state().name());
      assertThat(said).as("seed %d, day %d", seed, day).isEqualTo(replay(lives, day));
      seen += said.size();
    }
    assertThat(seen).isGreaterThan(200);
  }

  /// Which of two notices counts has a test of its own; here a life has one between admissions.
  private static List<MembershipEvent> withoutSecondNotices(List<MembershipEvent> events) {
    List<MembershipEvent> kept = new ArrayList<>();
    boolean isGiven = false;
    for (var event : events) {
      var kind = event.known().orElseThrow();
      if (kind == EventKind.ADMITTED || kind == EventKind.NOTICE_WITHDRAWN) isGiven = false;
      if (kind.isNotice() && isGiven) continue;
      isGiven |= kind.isNotice();
      kept.add(event);
    }
    return kept;
  }
}
