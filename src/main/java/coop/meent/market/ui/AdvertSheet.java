package coop.meent.market.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.market.Advert;
import coop.meent.market.Elsewhere.Outsider;
import coop.meent.market.MarketOutcome;
import coop.meent.market.Match;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// One ask or offer beside the table: what it is, what goes together with it and why, and how it
/// ended.
final class AdvertSheet {

  private final MarketDesk room;
  private final Advert one;
  private final Consumer<String> done;
  private final Texts texts;
  private final NoticeBar notice;

  /// @param done says what was done, and shows how it stands now
  AdvertSheet(MarketDesk room, Advert one, Consumer<String> done) {
    this.room = room;
    this.one = one;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  /// @param outsiders besides colleagues, for an ask
  private record Found(List<Match> matches, List<Outsider> outsiders) {}

  private Found find() {
    boolean isAsked = isOpen() && one.kind() == Advert.Kind.ASK;
    return new Found(
        room.market().matches(one),
        isAsked ? room.elsewhere().fitting(room.skill(one.want().skill()), one.want()) : List.of());
  }

  private boolean isMine() {
    return one.member().equals(room.me());
  }

  private boolean isOpen() {
    return one.state(room.today()) == Advert.State.OPEN;
  }

  private void show(Found found) {
    var matches = found.matches;
    var form = FormParts.form(notice);
    form.getChildren().addAll(head());
    if (isOpen()) form.getChildren().addAll(matches(matches));
    if (!found.outsiders.isEmpty()) form.getChildren().addAll(outsiders(found.outsiders));
    if (isMine() && one.ends().isEmpty()) form.getChildren().addAll(ending(matches));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(AdvertForm.title(one, room), form);
  }

  private List<Node> head() {
    var want = one.want();
    List<Node> head = new ArrayList<>();
    var row = new AdvertRow(one, "", "", room.today());
    head.add(new StatusBadge(row.state(texts)));
    head.add(pair("market.who", room.name(one.member())));
    if (!isMine() && isOpen()) reach(one.member()).ifPresent(head::add);
    head.add(
        pair(
            "market.field.skill",
            room.text("exchange.asks", room.skill(want.skill()), want.level())));
    head.add(pair("market.field.hours", Integer.toString(want.hours())));
    head.add(pair("market.field.from", texts.date(want.from())));
    head.add(pair("market.field.to", texts.date(want.to())));
    head.add(
        pair("market.place", want.place().isEmpty() ? room.text("market.anywhere") : want.place()));
    head.add(pair("market.rate", AdvertRow.rate(one, texts)));
    one.ends().stream()
        .findFirst()
        .ifPresent(end -> {
          end.whom()
              .ifPresent(who -> head.add(Prose.title(room.text("market.with", room.name(who)))));
          end.words().ifPresent(words -> head.add(Prose.plain("“" + words + "”")));
        });
    return head;
  }

  /// What comes next is said between the two.
  private Optional<Node> reach(MemberId member) {
    var how = room.reach(member);
    return how.isEmpty() ? Optional.empty() : Optional.of(pair("market.reach", how));
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> matches(List<Match> matches) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("market.matches")));
    if (matches.isEmpty()) parts.add(Prose.note(room.text("market.matches.none." + one.kind())));
    for (var match : matches) {
      var other = match.other(one);
      var why =
          match.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining(" "));
      var item =
          FormParts.item(
              FormParts.pair(
                  room.name(other.member()),
                  room.text(match.fits() ? "market.fits" : "market.nearly"),
                  match.fits()),
              Prose.plain(other.want().what()),
              Prose.note(why));
      reach(other.member()).filter(_ -> isMine()).ifPresent(item.getChildren()::add);
      parts.add(item);
    }
    return parts;
  }

  /// Apart from colleagues, so that nobody takes one of another cooperative for one of ours.
  private List<Node> outsiders(List<Outsider> outsiders) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("market.elsewhere")));
    parts.add(Prose.note(room.text("market.elsewhere.why")));
    for (var other : outsiders)
      parts.add(
          FormParts.item(
              FormParts.pair(room.text("sister.somebody", other.code()), other.cooperative(), true),
              Prose.note(other.why().in(texts))));
    return parts;
  }

  /// With whom it was done: those whose word goes together with it stand first.
  private List<Node> ending(List<Match> matches) {
    List<Optional<MemberId>> people = new ArrayList<>(List.of(Optional.empty()));
    matches.stream()
        .map(match -> Optional.of(match.other(one).member()))
        .distinct()
        .forEach(people::add);
    room.members().members().stream()
        .map(Member::id)
        .filter(id -> !id.equals(room.me()))
        .map(Optional::of)
        .filter(id -> !people.contains(id))
        .forEach(people::add);
    var whom = new ComboBox<>(FXCollections.observableArrayList(people));
    whom.setConverter(
        new ChoiceNames<>(id -> id.map(room::name).orElse(room.text("market.nobody"))));
    whom.setValue(Optional.empty());
    whom.setId("advert-whom");
    var words = new TextField();
    words.setId("advert-words");
    var deed =
        FormParts.button(
            "advertEnd", room.text("market.end"), () -> end(whom.getValue(), words.getText()));
    return List.of(
        Prose.title(room.text("market.ending")),
        new FormField(room.text("market.field.whom"), whom),
        new FormField(room.text("market.field.words"), words),
        FormParts.deeds(deed));
  }

  private void end(Optional<MemberId> whom, String words) {
    room.desk()
        .tasks()
        .run(
            () -> room.market().end(one.id(), whom, words, room.me()),
            outcome -> {
              switch (outcome) {
                case MarketOutcome.Done _ -> done.accept(room.text("market.end.done"));
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
