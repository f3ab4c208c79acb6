package coop.meent.handover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.handover.Calm;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.Lack;
import coop.meent.handover.Talk;
import coop.meent.handover.Word;
import coop.meent.handover.WordDraft;
import coop.meent.handover.WordKind;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The two sides of a handover: what the giver prepares, and what the receiver reads back and still
/// needs. Each line says whether it is there, and who fills it in does so from here.
///
/// @param notice where a refusal is told
record SidesCards(
    HandoverDesk room, HandoverView.Found found, Talk talk, Acts acts, NoticeBar notice) {

  /// Whether a line is filled in; what is free need not be.
  private enum Fill {
    THERE,
    /// The day was agreed on, and has not come.
    AGREED,
    LACKS,
    FREE
  }

  Card giver(boolean isMine) {
    boolean mayWrite = isMine && found.transfer().isOpen();
    var lacks = lacks();
    List<Node> lines = new ArrayList<>();
    lines.add(
        line(
            "handover.side.label",
            !lacks.contains(Lack.LABEL),
            label(),
            say(WordKind.LABEL, mayWrite)));
    lines.add(
        line(
            "handover.side.actions",
            !lacks.contains(Lack.ACTION),
            moments(WordKind.ACTION, mayWrite),
            say(WordKind.ACTION, mayWrite)));
    lines.add(
        line(
            "handover.side.introduction",
            fill(WordKind.INTRODUCTION, lacks.contains(Lack.INTRODUCTION)),
            moments(WordKind.INTRODUCTION, mayWrite),
            say(WordKind.INTRODUCTION, mayWrite)));
    lines.add(
        line(
            "handover.side.call",
            fill(WordKind.CALL, lacks.contains(Lack.CALL)),
            moments(WordKind.CALL, mayWrite),
            say(WordKind.CALL, mayWrite)));
    var waived = talk.last(WordKind.WAIVED);
    boolean mayWaive =
        found.transfer().isOpen()
            && waived.isEmpty()
            && (room.isCoordinator() || found.transfer().asked().contains(room.me().id()));
    if (waived.isPresent() || mayWaive)
      lines.add(
          line(
              "handover.side.waived",
              waived.isPresent() ? Fill.THERE : Fill.FREE,
              waived.stream().map(this::said).toList(),
              say(WordKind.WAIVED, mayWaive)));
    boolean isGiven =
        switch (found.transfer().state()) {
          case RELEASED, FINAL -> true;
          case OPEN, ASKED, ACCEPTED, CONTESTED, STOPPED -> false;
        };
    lines.add(line("handover.side.signature", isGiven, List.of(), Optional.empty()));
    return new Card(
        room.text("handover.side.giver", room.name(found.handover().giver())),
        lines.toArray(Node[]::new));
  }

  Card receiver() {
    var receiver = found.receiver();
    boolean isMe = receiver.equals(Optional.of(room.me().id())) || isAsked();
    boolean mayWrite = isMe && found.transfer().isOpen();
    var who = isAsked() ? Optional.of(room.me().id()) : receiver;
    var lacks = who.map(talk::lacks).orElse(List.of(Lack.READ_BACK, Lack.NEEDS));
    List<Node> lines = new ArrayList<>();
    lines.add(
        line(
            "handover.side.readBack",
            !lacks.contains(Lack.READ_BACK),
            talk.of(WordKind.READ_BACK).stream().map(this::said).toList(),
            say(WordKind.READ_BACK, mayWrite)));
    lines.add(
        line(
            "handover.side.needs",
            !lacks.contains(Lack.NEEDS) && !lacks.contains(Lack.OPEN_NEED),
            needs(),
            say(WordKind.NEED, mayWrite)));
    if (mayWrite && lacks.contains(Lack.NEEDS))
      lines.add(
          FormParts.deeds(
              FormParts.button(
                  "noNeed",
                  room.text("handover.say.NO_NEED"),
                  () -> acts.act(() -> said(WordDraft.of(WordKind.NO_NEED, "")), notice))));
    boolean mayThank = isMe && found.transfer().isOpen();
    var thanks = talk.of(WordKind.THANKS).stream().map(this::said).toList();
    if (mayThank || !thanks.isEmpty())
      lines.add(
          line(
              "handover.side.thanks",
              thanks.isEmpty() ? Fill.FREE : Fill.THERE,
              thanks,
              say(WordKind.THANKS, mayThank)));
    boolean isTaken = who.filter(one -> found.transfer().accepted().contains(one)).isPresent();
    lines.add(line("handover.side.signature", isTaken, List.of(), Optional.empty()));
    return new Card(
        receiver
            .map(one -> room.text("handover.side.receiver", room.name(one)))
            .orElseGet(() -> room.text("handover.side.noReceiver")),
        lines.toArray(Node[]::new));
  }

  private boolean isAsked() {
    return found.transfer().asked().contains(room.me().id());
  }

  private List<Lack> lacks() {
    MemberId receiver = found.receiver().orElse(room.me().id());
    return talk.lacks(receiver);
  }

  /// That it was agreed on is enough to sign; that it happened is said only of a day that came.
  private Fill fill(WordKind kind, boolean isLacking) {
    if (isLacking) return Fill.LACKS;
    var words = talk.of(kind);
    boolean isAhead =
        !words.isEmpty()
            && words.stream()
                .allMatch(word -> word.on().filter(day -> isAhead(day, word)).isPresent());
    return isAhead ? Fill.AGREED : Fill.THERE;
  }

  private boolean isAhead(LocalDate day, Word word) {
    var at = day.atTime(word.at().orElse(LocalTime.MIN));
    return at.isAfter(LocalDateTime.now(room.clock()));
  }

  /// What it is, whether it is there, what was said, and the way to say it.
  private Node line(String key, boolean isThere, List<Node> said, Optional<Button> deed) {
    return line(key, isThere ? Fill.THERE : Fill.LACKS, said, deed);
  }

  private Node line(String key, Fill fill, List<Node> said, Optional<Button> deed) {
    var head = new HBox(8, Prose.strong(room.text(key)));
    switch (fill) {
      case THERE ->
          head.getChildren().add(new StatusBadge(new Badge(Tone.OK, room.text("handover.there"))));
      case AGREED ->
          head.getChildren()
              .add(new StatusBadge(new Badge(Tone.INFO, room.text("handover.agreed"))));
      case LACKS ->
          head.getChildren()
              .add(new StatusBadge(new Badge(Tone.WAIT, room.text("handover.lacks"))));
      case FREE -> {}
    }
    head.setAlignment(Pos.CENTER_LEFT);
    var item = FormParts.item(head);
    item.getChildren().addAll(said);
    deed.ifPresent(button -> item.getChildren().add(FormParts.deeds(button)));
    return item;
  }

  private List<Node> label() {
    List<Node> all = new ArrayList<>();
    talk.last(WordKind.LABEL)
        .ifPresent(word -> {
          all.add(Prose.plain(Calm.told(word.words(), room.desk().texts())));
          from(word).ifPresent(all::add);
        });
    return all;
  }

  /// What the handover began with was not said for it: the giver looks whether it still holds.
  private Optional<Node> from(Word word) {
    return found.fromDossier().contains(word.id())
        ? Optional.of(Prose.note(room.text("handover.fromDossier")))
        : Optional.empty();
  }

  private List<Node> moments(WordKind kind, boolean mayDrop) {
    List<Node> all = new ArrayList<>();
    for (var word : talk.of(kind)) {
      var item = FormParts.item(Prose.plain(moment(word)));
      item.getStyleClass().setAll("talk-item");
      if (!word.words().isEmpty()) item.getChildren().add(Prose.plain(word.words()));
      from(word).ifPresent(item.getChildren()::add);
      if (mayDrop) item.getChildren().add(drop(word));
      all.add(item);
    }
    return all;
  }

  private String moment(Word word) {
    var texts = room.desk().texts();
    return Stream.of(
            word.on().map(texts::date),
            word.at().map(String::valueOf),
            word.person().map(room::name))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Button drop(Word word) {
    var button =
        FormParts.button(
            "drop-" + word.id(),
            room.text("handover.drop"),
            () ->
                acts.act(() -> said(WordDraft.of(WordKind.DROPPED, "").about(word.id())), notice));
    button.getStyleClass().add("quiet");
    button.setAccessibleText(room.text("handover.drop") + ": " + moment(word));
    return button;
  }

  private List<Node> needs() {
    List<Node> all = new ArrayList<>();
    var open = talk.openNeeds();
    boolean mayMeet = found.transfer().isOpen();
    for (var need : talk.of(WordKind.NEED)) {
      boolean isOpen = open.contains(need);
      var item =
          FormParts.item(
              Prose.plain(need.words()),
              Prose.note(isOpen ? room.text("handover.need.open") : answer(need)));
      item.getStyleClass().setAll("talk-item");
      if (isOpen && mayMeet) {
        var met =
            FormParts.button("met-" + need.id(), room.text("handover.say.MET"), () -> meet(need));
        met.setAccessibleText(room.text("handover.say.MET") + ": " + need.words());
        item.getChildren().add(FormParts.deeds(met));
      }
      all.add(item);
    }
    if (all.isEmpty() && !talk.of(WordKind.NO_NEED).isEmpty())
      all.add(Prose.plain(room.text("handover.need.none")));
    return all;
  }

  /// Whoever asked needs no words to say that it is settled; whoever answers does.
  private void meet(Word need) {
    if (need.by().equals(room.me().id()))
      acts.act(() -> said(WordDraft.of(WordKind.MET, "").about(need.id())), notice);
    else
      new SayForm(room, found.handover().id(), WordKind.MET, Optional.of(need.id()), acts).open();
  }

  private String answer(Word need) {
    return talk.of(WordKind.MET).stream()
        .filter(one -> one.of().equals(Optional.of(need.id())) && !one.words().isBlank())
        .map(one -> room.text("handover.need.answer", one.words(), room.name(one.by())))
        .findFirst()
        .orElseGet(() -> room.text("handover.need.met"));
  }

  private Node said(Word word) {
    var item =
        FormParts.item(Prose.plain("“" + word.words() + "”"), Prose.note(room.name(word.by())));
    item.getStyleClass().setAll("talk-item");
    return item;
  }

  private HandoverOutcome said(WordDraft draft) {
    return room.transfers().say(found.handover().id(), draft, room.me().id());
  }

  private Optional<Button> say(WordKind kind, boolean may) {
    if (!may) return Optional.empty();
    return Optional.of(
        FormParts.button(
            "say-" + kind.name(),
            room.text("handover.say." + kind.name()),
            () -> new SayForm(room, found.handover().id(), kind, acts).open()));
  }
}
