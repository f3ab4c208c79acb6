package coop.meent.handover.ui;

import coop.meent.handover.Block;
import coop.meent.handover.Dossier;
import coop.meent.handover.Dossier.Standing;
import coop.meent.handover.Note;
import coop.meent.handover.Origin;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.PageScroll;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One block of a dossier: how good it is and why, what the program knows, what people wrote, and
/// the form in which it is written.
final class BlockCard {

  private final HandoverDesk room;
  private final Dossier.Part part;
  private final Map<UUID, Origin> origins;
  private final DossierView.Deeds page;
  private final VBox place = new VBox();

  /// @param origins of notes that were said in a handover
  BlockCard(
      HandoverDesk room, Dossier.Part part, Map<UUID, Origin> origins, DossierView.Deeds page) {
    this.room = room;
    this.part = part;
    this.origins = origins;
    this.page = page;
  }

  Card card() {
    var texts = room.desk().texts();
    List<Node> lines = new ArrayList<>();
    lines.add(new HBox(new StatusBadge(badge())));
    if (part.standing() != Standing.GOOD || part.age().isPresent())
      lines.add(Prose.note(part.in(texts)));
    if (part.notes().isEmpty()) lines.add(Prose.note(room.text("dossier.ask." + name())));
    for (var gap : part.gaps()) lines.add(gap(gap));
    for (var note : part.notes()) lines.add(note(note));
    if (!part.known().isEmpty()) {
      lines.add(Prose.note(room.text("dossier.byItself")));
      for (var known : part.known()) lines.add(Prose.plain(known.in(texts)));
    }
    place.getChildren().setAll(deeds());
    lines.add(place);
    var title = part.block().in(texts);
    var card =
        new Card(
            title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
            lines.toArray(Node[]::new));
    card.setId("block-" + name());
    return card;
  }

  private String name() {
    return part.block().name();
  }

  private Badge badge() {
    var tone =
        switch (part.standing()) {
          case GOOD -> Tone.OK;
          case OLD, THIN -> Tone.WAIT;
          case GAP, PAST -> Tone.LOOK;
          case EMPTY -> Tone.NEUTRAL;
        };
    return new Badge(tone, room.text("dossier.badge." + part.standing().name()));
  }

  private Node deeds() {
    List<Node> deeds = new ArrayList<>();
    deeds.add(button("write", "dossier.write", () -> form(Optional.empty(), false)));
    boolean isLookable = !part.notes().isEmpty() || !part.known().isEmpty();
    if (isLookable && !part.fresh().equals(Optional.of(room.today())))
      deeds.add(
          button(
              "holds",
              "dossier.holds",
              () ->
                  page.act(
                      part.block(),
                      () -> room.dossiers().look(page.assignment(), part.block(), room.me().id()),
                      page.notice())));
    deeds.add(button("gap", "dossier.gap", () -> form(Optional.empty(), true)));
    return FormParts.deeds(deeds.toArray(Node[]::new));
  }

  private Button button(String deed, String key, Runnable act) {
    var button = FormParts.button(deed + "-" + name(), room.text(key), act);
    button.setAccessibleText(room.text(key) + ": " + part.block().in(room.desk().texts()));
    return button;
  }

  private Node gap(Note gap) {
    var item = FormParts.item(Prose.strong(gap.said().words()), Prose.note(who(gap)));
    item.getChildren().add(FormParts.deeds(end(gap, "dossier.gap.met")));
    return item;
  }

  private Node note(Note note) {
    var item = FormParts.item(Prose.plain(note.words(room.desk().texts())));
    var more = more(note);
    if (!more.isEmpty()) item.getChildren().add(Prose.note(more));
    item.getChildren().add(Prose.note(said(note).orElseGet(() -> who(note))));
    var change =
        FormParts.button(
            "change-" + note.id(),
            room.text("dossier.change"),
            () -> form(Optional.of(note), false));
    change.getStyleClass().add("quiet");
    change.setAccessibleText(room.text("dossier.change") + ": " + note.said().words());
    item.getChildren().add(FormParts.deeds(change, end(note, "dossier.done")));
    return item;
  }

  private Button end(Note note, String key) {
    var end =
        FormParts.button(
            "end-" + note.id(),
            room.text(key),
            () ->
                page.act(
                    part.block(),
                    () -> room.dossiers().end(page.assignment(), note.id(), room.me().id()),
                    page.notice()));
    end.getStyleClass().add("quiet");
    end.setAccessibleText(room.text(key) + ": " + note.said().words());
    return end;
  }

  /// Where it is kept, who grants it, whose it is, by when.
  private String more(Note note) {
    var texts = room.desk().texts();
    var said = note.said();
    var by = part.block() == Block.ACCESS ? "dossier.worksUntil" : "dossier.dueOn";
    return Stream.of(
            said.place().map(where -> texts.get("dossier.keptAt", where)),
            said.grantedBy().map(whom -> texts.get("dossier.grantedBy", whom)),
            said.person().map(room::name),
            said.on().map(day -> room.text(by, texts.date(day))),
            said.at().map(String::valueOf))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> said(Note note) {
    return Optional.ofNullable(origins.get(note.id()))
        .map(one -> {
          var day = LocalDate.ofInstant(one.said(), ZoneOffset.UTC);
          return room.text("dossier.said", room.desk().texts().date(day), room.name(one.by()));
        });
  }

  private String who(Note note) {
    var day = LocalDate.ofInstant(note.recordedAt(), ZoneOffset.UTC);
    long days = Math.max(0, ChronoUnit.DAYS.between(day, part.day()));
    var ago =
        days == 0 ? room.text("dossier.today") : room.desk().texts().count("dossier.ago", days);
    return room.name(note.by()) + " · " + ago;
  }

  private void form(Optional<Note> was, boolean isGap) {
    page.writing(true);
    var form = new NoteForm(room, part.block(), isGap);
    was.ifPresent(note -> form.fill(note.said()));
    var id = page.assignment();
    var me = room.me().id();
    place
        .getChildren()
        .setAll(
            form.node(
                () -> {
                  var draft = form.draft();
                  page.act(
                      part.block(),
                      () ->
                          was.map(note -> room.dossiers().replace(id, note.id(), draft, me))
                              .orElseGet(() ->
                                  isGap
                                      ? room.dossiers().gap(id, part.block(), draft.words(), me)
                                      : room.dossiers().write(id, part.block(), draft, me)),
                      form.notice());
                },
                () -> page.writing(false)));
    PageScroll.reveal(place);
    form.focus();
  }
}
