package coop.meent.talent.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.talent.Confirmation;
import coop.meent.talent.Evidence;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One skill beside the list: how rare it is, what shows mine, who else has it and confirms whom,
/// and who wants to grow in it.
final class SkillSheet {

  private final SkillDesk room;
  private final SkillId id;
  private final Member whose;
  private final BiConsumer<String, DeedId> done;
  private final Texts texts;
  private final NoticeBar notice;

  SkillSheet(SkillDesk room, SkillId id, Member whose, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.id = id;
    this.whose = whose;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  private record Found(Talents talents, Optional<Skill> skill, boolean mayList) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () -> {
              var talents = room.skills().talents(room.today());
              return new Found(talents, talents.skill(id), room.skills().mayList());
            },
            this::show);
  }

  private void show(Found found) {
    if (found.skill.isEmpty()) return;
    var skill = found.skill.get();
    var form = FormParts.form(notice);
    form.getChildren().addAll(rarity(found.talents));
    form.getChildren().addAll(own(found.talents, skill));
    form.getChildren().addAll(others(found.talents));
    form.getChildren().addAll(learners(found.talents));
    if (found.mayList && skill.isListed())
      form.getChildren()
          .add(
              FormParts.deeds(
                  button(
                      "skillRetire", "talent.retire", () -> act(() -> room.skills().retire(id)))));
    room.desk().navigation().open(skill.name(), form);
  }

  /// As a strength and as a risk.
  private List<Node> rarity(Talents talents) {
    List<Node> parts = new ArrayList<>();
    for (int level : new int[] {5, 3, 1}) {
      var rarity = talents.rarity(id, level);
      parts.add(
          FormParts.pair(
              room.text("talent.from", level),
              room.text("talent.of", rarity.holders(), rarity.members()),
              false));
    }
    var rarity = talents.rarity(id, 3);
    if (rarity.isStrength()) parts.add(Prose.note(room.text("talent.strength")));
    if (rarity.isRisk()) parts.add(Prose.note(room.text("talent.risk")));
    return parts;
  }

  private List<Node> own(Talents talents, Skill skill) {
    var talent = talents.of(whose.id(), id);
    if (talent.isEmpty() || talent.get().level() == 0) return List.of();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(whose.name()));
    parts.addAll(said(talent.get(), talents));
    for (var one : talent.get().evidence()) parts.add(evidence(one, talents));
    if (talent.get().evidence().isEmpty()) parts.add(Prose.note(room.text("talent.noEvidence")));
    parts.add(
        FormParts.deeds(
            button(
                "skillEvidence",
                "talent.evidence.add",
                () -> new SkillForms(room, done).evidence(whose.id(), skill))));
    return parts;
  }

  private Node evidence(Evidence one, Talents talents) {
    var about =
        java.util.stream.Stream.of(one.sector(), one.setting())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var item =
        FormParts.item(
            FormParts.pair(one.what(), texts.shortDate(one.on()), false),
            Prose.note(
                about.isEmpty() ? one.kind().in(texts) : one.kind().in(texts) + " · " + about));
    one.expires()
        .ifPresent(last -> {
          var key = last.isBefore(talents.day()) ? "talent.expired" : "talent.valid";
          item.getChildren().add(Prose.note(room.text(key, last)));
        });
    item.getChildren()
        .add(
            quiet(
                "evidenceTakeBack",
                "talent.evidence.takeBack",
                () -> act(() -> room.skills().takeBack(one.id()))));
    return item;
  }

  private List<Node> others(Talents talents) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("talent.who")));
    var holders =
        talents.members().stream()
            .flatMap(member -> talents.of(member, id).stream())
            .filter(talent -> talent.level() > 0 && !talent.member().equals(whose.id()))
            .sorted(Comparator.comparingInt((Talent talent) -> -talent.counts(talents.day())))
            .toList();
    if (holders.isEmpty()) parts.add(Prose.note(room.text("talent.who.nobody")));
    for (var one : holders) parts.add(other(one, talents));
    return parts;
  }

  private Node other(Talent talent, Talents talents) {
    var item = FormParts.item(Prose.strong(room.name(talent.member())));
    item.getChildren().addAll(said(talent, talents));
    var me = room.me().id();
    if (talent.member().equals(me)) return item;
    item.getChildren()
        .add(
            talent.isConfirmedBy(me)
                ? quiet(
                    "unconfirm",
                    "talent.unconfirm",
                    () -> act(() -> room.skills().unconfirm(me, talent.member(), id)))
                : button(
                    "confirm",
                    "talent.confirm",
                    () -> act(() -> room.skills().confirm(me, talent.member(), id))));
    return item;
  }

  /// The level, what counts of it and why, and who confirmed it.
  private List<Node> said(Talent talent, Talents talents) {
    var row =
        new SkillRow(talent.skill(), Optional.of(talent), talents.rarity(id, 1), talents.day());
    var names =
        talent.confirmations().stream()
            .filter(one -> one.level() >= talent.level())
            .map(Confirmation::by)
            .map(room::name)
            .collect(Collectors.joining(", "));
    var peers =
        names.isEmpty() ? room.text("talent.unconfirmed") : room.text("talent.confirmedBy", names);
    return List.of(
        FormParts.pair(row.dots(), row.interest(texts), false),
        Prose.note(row.age(texts)),
        Prose.note(peers));
  }

  private List<Node> learners(Talents talents) {
    var names =
        talents.learners(id, 5).stream()
            .map(one -> room.name(one.member()))
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) return List.of();
    return List.of(Prose.title(room.text("talent.learners")), Prose.plain(names));
  }

  private void act(Supplier<SkillOutcome> deed) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(SkillOutcome.refusal(outcome));
              switch (outcome) {
                case SkillOutcome.Kept(var talent, var kept) ->
                    again(room.text("talent.kept", talent.skill().name()), kept);
                case SkillOutcome.Listed(var skill, var kept) ->
                    again(room.text("talent.retired", skill.name()), kept);
                default -> {}
              }
            });
  }

  private void again(String words, DeedId deed) {
    done.accept(words, deed);
    new SkillSheet(room, id, whose, done).open();
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }

  private Button quiet(String id, String key, Runnable deed) {
    var button = button(id, key, deed);
    button.getStyleClass().add("quiet");
    return button;
  }
}
