package coop.meent.handover.ui;

import coop.meent.handover.Access;
import coop.meent.handover.Backing;
import coop.meent.handover.Drills;
import coop.meent.handover.Prompt;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// On Home, of what keeps work going without the one who does it: access to hand over, dossiers to
/// try, places that nobody stands behind, and one or two small questions. Each kind is one line,
/// however much of it there is.
public record DossierWaits(HandoverDesk room, Ways ways) implements WaitSource {

  private static final int SOON_DAYS = 14;
  private static final int ALONE_WEEKS = 4;

  /// Where the lines lead.
  public interface Ways {

    void access();

    void dossiers();

    void standIns();
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    waiting.addAll(access());
    drill().ifPresent(waiting::add);
    alone().ifPresent(waiting::add);
    for (var prompt : room.prompts().of(room.me().id())) waiting.add(prompt(prompt));
    return waiting;
  }

  /// A line for each person who leaves or pauses.
  private List<Waiting> access() {
    Map<String, List<Access>> byPerson =
        room.access().all().stream()
            .filter(Access::isToHandOver)
            .filter(one -> room.isCoordinator() || one.holder().equals(room.me().id()))
            .collect(
                Collectors.groupingBy(
                    one -> room.name(one.holder()), LinkedHashMap::new, Collectors.toList()));
    return byPerson.entrySet().stream().map(one -> access(one.getKey(), one.getValue())).toList();
  }

  private Waiting access(String name, List<Access> theirs) {
    var going = theirs.getFirst().going().orElseThrow();
    boolean isSoon = !going.day().isAfter(room.today().plusDays(SOON_DAYS));
    var texts = room.desk().texts();
    return new Waiting(
        isSoon ? Tone.LOOK : Tone.WAIT,
        texts.count("access.waits", theirs.size()),
        name + ": " + going.in(texts),
        room.text("handover.waits.deed"),
        ways::access);
  }

  /// One's own dossiers; for the coordinator all of them.
  private Optional<Waiting> drill() {
    var soon = room.today().plusDays(SOON_DAYS);
    var due =
        room.drills().running().stream()
            .filter(one -> one.isDue(soon))
            .filter(one -> room.isCoordinator() || one.assignment().holder().equals(room.me().id()))
            .toList();
    if (due.isEmpty()) return Optional.empty();
    var first = due.getFirst();
    return Optional.of(
        new Waiting(
            isLate(first) ? Tone.WAIT : Tone.INFO,
            due.size() == 1
                ? room.text("drill.waits.single", first.assignment().name())
                : room.text("drill.waits.more", first.assignment().name(), due.size() - 1),
            room.text("drill.waits.why", day(first)),
            room.text("handover.waits.deed"),
            ways::dossiers));
  }

  private boolean isLate(Drills one) {
    return one.isDue(room.today());
  }

  private String day(Drills one) {
    return one.due().map((LocalDate day) -> room.desk().texts().date(day)).orElse("");
  }

  /// For the coordinator: places in which soon nobody would be there.
  private Optional<Waiting> alone() {
    if (!room.isCoordinator()) return Optional.empty();
    var soon = coop.meent.base.Week.of(room.today()).plus(ALONE_WEEKS);
    var alone =
        room.standIns().plan().stream()
            .filter(one -> !one.sitting().isEmpty())
            .filter(one -> one.alone().stream().anyMatch(week -> week.compareTo(soon) < 0))
            .map(Backing::assignment)
            .distinct()
            .toList();
    if (alone.isEmpty()) return Optional.empty();
    return Optional.of(
        new Waiting(
            Tone.INFO,
            room.desk().texts().count("standin.waits", alone.size()),
            room.text("standin.waits.why", ALONE_WEEKS),
            room.text("handover.waits.deed"),
            ways::standIns));
  }

  private Waiting prompt(Prompt prompt) {
    return new Waiting(
            Tone.INFO,
            prompt.in(room.desk().texts()),
            room.text("prompt.why", prompt.percent()),
            room.text("prompt.answer"),
            () -> new PromptForm(room, prompt).open())
        .or(room.text("prompt.later"), () -> PromptForm.later(room, prompt, _ -> {}));
  }
}
