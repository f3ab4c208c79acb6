package coop.meent.job.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.job.HistoryWords;
import coop.meent.job.JobFact;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobStanding;
import coop.meent.job.JobState;
import coop.meent.job.JobTime;
import coop.meent.job.TimeDraft;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import coop.meent.work.HoursText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One job beside the table. Enter opens it with the time of today ready, and Enter once more
/// writes that down; below it stand what the job is, who comes after, the time it took and its
/// history.
final class JobSheet {

  private static final int USUAL = 60;

  /// Older ones are in the table of the command line.
  private static final int SHOWN = 12;

  private final JobDesk room;
  private final JobStanding one;
  private final Done done;
  private final Texts texts;
  private final NoticeBar notice;

  /// What happens when something was done.
  interface Done {

    /// @param made the job as it stands now
    /// @param words that say what was done
    void with(JobOutcome.Done made, String words);
  }

  JobSheet(JobDesk room, JobStanding one, Done done) {
    this.room = room;
    this.one = one;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  private boolean isMine() {
    return one.owner().equals(room.me());
  }

  void open() {
    var form = FormParts.form(notice);
    var parts = form.getChildren();
    parts.add(new StatusBadge(JobRow.badge(one, texts)));
    parts.add(Prose.plain(one.text().aim()));
    if (one.end().isEmpty()) parts.addAll(spending());
    parts.addAll(facts());
    if (one.end().isEmpty()) parts.addAll(deeds());
    parts.addAll(times());
    parts.addAll(history());
    parts.add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(one.text().name(), form);
  }

  private List<Node> spending() {
    var box = new VBox();
    box.getStyleClass().add("form");
    var fields = new FormFields(box, texts, room.today(), "job-", "job.field.");
    TextField minutes = fields.words("minutes", HoursText.shown(USUAL));
    DateField on = fields.day("on", room.today());
    TextField what = fields.words("what", "");
    var log =
        FormParts.primary("jobSpend", room.text("job.deed.spend"), () -> spend(minutes, on, what));
    box.getChildren().add(FormParts.deeds(log));
    return List.of(Prose.title(room.text("job.spend")), box);
  }

  /// The day cannot be read.
  record NoDay() implements Refusal {}

  private void spend(TextField minutes, DateField on, TextField what) {
    var typed = HoursText.read(minutes.getText());
    if (typed.isEmpty()) {
      notice.refuse(new JobForm.NoHours());
      return;
    }
    var day = on.typed();
    if (day.isEmpty()) {
      notice.refuse(new NoDay());
      return;
    }
    var draft = new TimeDraft(day.get(), typed.getAsInt(), what.getText());
    run("spend", () -> room.jobs().spend(one.job().id(), draft, room.me()));
  }

  private List<Node> facts() {
    List<Node> facts = new ArrayList<>();
    facts.add(Prose.title(room.text("job.about")));
    facts.add(pair("job.owner", room.name(one.owner())));
    if (one.state() == JobState.LEFT) facts.add(Prose.note(room.text("job.left.why")));
    facts.add(pair("job.next", next()));
    one.until().ifPresent(day -> facts.add(pair("job.until", texts.date(day))));
    facts.add(
        FormParts.pair(texts.period(one.load().period()), JobRow.load(one.load(), texts), false));
    if (one.load().above() > 0)
      facts.add(Prose.note(room.text("job.load.above.why", HoursText.shown(one.load().above()))));
    if (one.text().asksAuthority()) facts.addAll(authority());
    one.end()
        .ifPresent(word ->
            facts.add(
                Prose.plain(
                    room.text("job.ended", word.on())
                        + word.words().map(why -> " " + why).orElse(""))));
    return facts;
  }

  private String next() {
    return one.successor()
        .map(room::name)
        .or(() -> one.asked().map(who -> room.text("job.askedName", room.name(who))))
        .orElseGet(() -> room.text("job.nobody"));
  }

  private List<Node> authority() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.strong(room.text("job.authority")));
    if (!one.text().authority().isEmpty()) parts.add(Prose.plain(one.text().authority()));
    if (!one.text().limit().isZero())
      parts.add(pair("job.field.limit", texts.euro(one.text().limit())));
    parts.add(
        Prose.note(
            one.grant()
                .map(grant -> room.text("job.granted", room.name(grant.by()), grant.on()))
                .orElseGet(() -> room.text("job.granted.none"))));
    return parts;
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> deeds() {
    List<Node> parts = new ArrayList<>();
    var id = one.job().id();
    var me = room.me();
    var jobs = room.jobs();
    List<Node> first = new ArrayList<>();
    boolean isAsked = one.asked().filter(me::equals).isPresent();
    boolean isNext = one.successor().filter(me::equals).isPresent();
    if (isAsked) first.add(deed("agree", () -> jobs.agree(id, me)));
    if (isAsked || isNext) first.add(deed("decline", () -> jobs.decline(id, me)));
    boolean isFree = one.state() == JobState.LEFT && !isMine();
    boolean canPass = one.isDue(room.today());
    if (isFree || (isNext && canPass && !one.isTaken()))
      first.add(deed("take", () -> jobs.take(id, me)));
    if (isMine() && one.successor().isPresent() && canPass && !one.isGiven())
      first.add(deed("give", () -> jobs.give(id, me)));
    if (one.asksGrant() && room.isBoard() && !isMine())
      first.add(deed("grant", () -> jobs.grant(id, me)));
    if (isMine()) first.add(FormParts.button("jobAnew", room.text("job.anew"), this::anew));
    if (!first.isEmpty()) {
      parts.add(Prose.title(room.text("job.deeds")));
      parts.add(FormParts.deeds(first.toArray(Node[]::new)));
    }
    if (one.isGiven() || one.isTaken())
      parts.add(
          Prose.note(room.text(one.isGiven() ? "job.given.waits" : "job.taken.waits", next())));
    if (isMine()) parts.addAll(owning());
    return parts;
  }

  private List<Node> owning() {
    List<Node> parts = new ArrayList<>();
    var id = one.job().id();
    var me = room.me();
    var others = room.colleagues();
    if (!others.isEmpty()) {
      var whom = new ComboBox<MemberId>(FXCollections.observableArrayList(others));
      whom.setConverter(new ChoiceNames<>(room::name));
      whom.setId("job-whom");
      whom.setValue(others.getFirst());
      parts.add(new FormField(room.text("job.field.whom"), whom));
      parts.add(FormParts.deeds(deed("ask", () -> room.jobs().ask(id, whom.getValue(), me))));
    }
    var until = day("until");
    until.setValue(one.until().orElse(room.today().plusYears(1)));
    parts.add(new FormField(room.text("job.field.until"), until));
    parts.add(
        FormParts.deeds(
            FormParts.button(
                "job-plan",
                room.text("job.deed.plan"),
                () -> dated("plan", until, () -> room.jobs().plan(id, until.getValue(), me)))));
    var last = day("last");
    last.setValue(room.today());
    var why = new TextField();
    why.setId("job-why");
    parts.add(new FormField(room.text("job.field.last"), last));
    parts.add(new FormField(room.text("job.field.why"), why));
    parts.add(
        FormParts.deeds(
            FormParts.button(
                "job-end",
                room.text("job.deed.end"),
                () ->
                    dated(
                        "end",
                        last,
                        () -> room.jobs().end(id, last.getValue(), why.getText(), me)))));
    return parts;
  }

  private DateField day(String name) {
    var field = new DateField(texts);
    field.setNear(room.today());
    field.setId("job-" + name);
    return field;
  }

  private void dated(String what, DateField day, Supplier<JobOutcome> act) {
    var typed = day.typed();
    if (typed.isEmpty()) {
      notice.refuse(new NoDay());
      return;
    }
    day.setValue(typed.get());
    run(what, act);
  }

  private void anew() {
    JobForm.open(
        room, java.util.Optional.of(one), made -> done.with(made, room.text("job.done.describe")));
  }

  private Node deed(String what, Supplier<JobOutcome> act) {
    return FormParts.button("job-" + what, room.text("job.deed." + what), () -> run(what, act));
  }

  private void run(String what, Supplier<JobOutcome> act) {
    room.desk()
        .tasks()
        .run(
            act,
            outcome -> {
              switch (outcome) {
                case JobOutcome.Done made -> done.with(made, room.text("job.done." + what));
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }

  private List<Node> times() {
    List<Node> parts = new ArrayList<>();
    var standing = one.job().standing();
    if (standing.isEmpty()) return parts;
    parts.add(Prose.title(room.text("job.times")));
    Map<MemberId, Integer> byMember = new LinkedHashMap<>();
    for (var time : standing) byMember.merge(time.by(), time.minutes(), Integer::sum);
    byMember.entrySet().stream()
        .sorted(Comparator.comparing(entry -> room.name(entry.getKey())))
        .map(entry ->
            FormParts.pair(
                room.name(entry.getKey()),
                room.text("job.hours", HoursText.shown(entry.getValue())),
                false))
        .forEach(parts::add);
    standing.stream()
        .sorted(Comparator.comparing(JobTime::on).reversed())
        .limit(SHOWN)
        .map(this::time)
        .forEach(parts::add);
    return parts;
  }

  private Node time(JobTime time) {
    var lines =
        List.of(
            FormParts.pair(
                texts.shortDate(time.on()) + " · " + room.name(time.by()),
                HoursText.shown(time.minutes()),
                false),
            Prose.note(time.what().isEmpty() ? room.text("job.what.none") : time.what()));
    if (!time.by().equals(room.me())) return FormParts.item(lines.toArray(Node[]::new));
    var back =
        FormParts.button(
            "job-back-" + time.id(),
            room.text("job.deed.back"),
            () -> run("back", () -> room.jobs().takeBack(time.id(), room.me())));
    return FormParts.item(lines, List.of(back));
  }

  private List<Node> history() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("job.history")));
    for (var fact : one.history().reversed())
      parts.add(
          FormParts.item(
              FormParts.pair(room.name(fact.by()), texts.shortDate(day(fact)), false),
              Prose.note(HistoryWords.of(fact, room::name).in(texts))));
    return parts;
  }

  private static java.time.LocalDate day(JobFact fact) {
    return fact.recordedAt().atZone(ZoneId.systemDefault()).toLocalDate();
  }
}
