package coop.meent.development.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.development.Gift;
import coop.meent.development.LapseForecast;
import coop.meent.development.RequestStanding;
import coop.meent.development.RequestState;
import coop.meent.development.RoundState;
import coop.meent.development.TeachingStanding;
import coop.meent.development.TeachingState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.work.HoursText;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: requests of others that wait for a word of whoever sits here, those that they do not
/// agree on, own ones that were agreed to, and money of one's own that lapses within six, three or
/// one month.
///
/// @param open shows the place
/// @param give opens the form to give away what lapses
/// @param thank opens the form to say thanks
/// @param rounds shows the common rounds
/// @param teaching shows the lessons that whoever sits here gives
public record DevelopmentWaits(
    DevelopmentDesk room,
    Runnable open,
    Runnable give,
    Consumer<Gift> thank,
    Runnable rounds,
    Runnable teaching)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var requests = room.development().requests();
    if (room.development().answers(room.me())) {
      answering(waits, requests.stream().filter(one -> one.waitsFor(room.me())).toList());
      long contested =
          requests.stream()
              .filter(one -> one.state() == RequestState.CONTESTED)
              .filter(one -> one.wordOf(room.me()).isPresent())
              .count();
      if (contested > 0)
        waits.add(
            counted("development.waits.contested", contested, "development.waits.contested.why"));
    }
    long agreed =
        requests.stream()
            .filter(one -> one.request().member().equals(room.me()))
            .filter(one -> one.state() == RequestState.APPROVED)
            .count();
    if (agreed > 0)
      waits.add(counted("development.waits.agreed", agreed, "development.waits.agreed.why"));
    lapsing(waits);
    thanking(waits);
    rounds(waits);
    lessons(waits);
    return waits;
  }

  /// A yes or a signature that is asked, and at the office what both signed.
  private void lessons(List<Waiting> waits) {
    boolean isOffice = room.development().answers(room.me());
    for (var one : room.development().teaching().all()) {
      var teaching = one.teaching();
      boolean isTeacher = teaching.teacher().equals(room.me());
      boolean isTheirs = isTeacher || teaching.learner().equals(room.me());
      if (one.waitsFor(room.me(), room.today()))
        waits.add(
            lesson(
                "development.waits.lesson." + one.state(),
                isTeacher ? teaching.learner() : teaching.teacher(),
                one,
                isTeacher ? this.teaching : open));
      else if (isOffice && !isTheirs && one.state() == TeachingState.SIGNED)
        waits.add(lesson("development.waits.lesson.bill", teaching.teacher(), one, open));
    }
  }

  private Waiting lesson(String key, MemberId other, TeachingStanding one, Runnable deed) {
    return new Waiting(
        Tone.WAIT,
        room.text(key, room.name(other)),
        room.text(
            "development.waits.lesson.why",
            one.teaching().what(),
            HoursText.shown(one.signed().orElse(one.teaching().minutes()))),
        room.text("split.waits.deed"),
        deed);
  }

  /// Who waits longest tells how late.
  private void answering(List<Waiting> waits, List<RequestStanding> asked) {
    if (asked.isEmpty()) return;
    long late =
        asked.stream()
            .mapToLong(
                one -> Math.max(0, ChronoUnit.DAYS.between(one.request().answerBy(), room.today())))
            .max()
            .orElse(0);
    waits.add(
        new Waiting(
            late > 0 ? Tone.LOOK : Tone.WAIT,
            room.texts().count("development.waits.answer", asked.size()),
            late > 0
                ? room.texts().count("development.waits.answer.late", late)
                : room.text("development.waits.answer.why"),
            room.text("split.waits.deed"),
            open));
  }

  private void lapsing(List<Waiting> waits) {
    LapseForecast forecast = room.development().forecast(room.me());
    forecast
        .warning()
        .ifPresent(months ->
            waits.add(
                forecast.givable().isPositive()
                    ? lapse(forecast, months).or(room.text("development.give"), give)
                    : lapse(forecast, months)));
  }

  private Waiting lapse(LapseForecast forecast, int months) {
    return new Waiting(
        months == 1 ? Tone.LOOK : Tone.WAIT,
        room.text("development.waits.lapse", room.texts().euro(forecast.within(months))),
        room.texts().count("development.lapses.within", months),
        room.text("split.waits.deed"),
        open);
  }

  private void rounds(List<Waiting> waits) {
    boolean isOffice = room.development().answers(room.me());
    for (var one : room.development().rounds()) {
      boolean isAsked = one.state() == RoundState.OPEN && one.of(room.me()).isZero();
      boolean isToPay = one.state() == RoundState.MADE && one.payments().isEmpty() && isOffice;
      if (isAsked || isToPay)
        waits.add(
            new Waiting(
                isAsked ? Tone.INFO : Tone.WAIT,
                room.text(
                    isAsked ? "development.waits.round" : "development.waits.round.made",
                    one.round().name()),
                isAsked
                    ? room.text(
                        "development.waits.round.why",
                        one.round().closes(),
                        room.texts().euro(one.missing()))
                    : room.text("development.waits.round.made.why", room.texts().euro(one.left())),
                room.text("split.waits.deed"),
                rounds));
    }
  }

  private void thanking(List<Waiting> waits) {
    for (var gift : room.development().gifts())
      if (gift.isTo(room.me()) && gift.thanks().isEmpty())
        waits.add(
            new Waiting(
                Tone.INFO,
                room.text(
                    "development.gift.from",
                    room.name(gift.giver()),
                    room.texts().euro(gift.amount())),
                gift.words().isEmpty()
                    ? room.text("development.gift.from.why")
                    : "“" + gift.words() + "”",
                room.text("development.thank"),
                () -> thank.accept(gift)));
  }

  private Waiting counted(String key, long count, String why) {
    return new Waiting(
        Tone.WAIT,
        room.texts().count(key, count),
        room.text(why),
        room.text("split.waits.deed"),
        open);
  }
}
