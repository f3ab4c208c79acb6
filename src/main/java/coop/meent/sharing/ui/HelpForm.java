package coop.meent.sharing.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.sharing.HelpDraft;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Minutes;
import coop.meent.sharing.SharingOutcome;
import coop.meent.sharing.Thanks;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to tell what one got from a colleague: whom, what, and done.
final class HelpForm {

  /// Minutes to choose from.
  static final List<Integer> SPANS = List.of(15, 30, 60, 90, 120, 180, 240, 480);

  static final int USUAL = 60;

  private final SharingDesk room;
  private final SharingDesk.Done done;
  private final NoticeBar notice;
  private final VBox form;
  private final ComboBox<MemberId> giver;
  private final ComboBox<Kind> kind;
  private final TextField what;
  private final ComboBox<Integer> minutes;
  private final DateField on;
  private final ComboBox<Optional<Thanks.Outcome>> outcome;

  HelpForm(SharingDesk room, SharingDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("sharing.form")));
    var fields = new FormFields(form, room.texts(), room.today(), "help-", "sharing.field.");
    giver = fields.choice("giver", room.colleagues(), room::name);
    what = fields.words("what", "");
    kind = fields.choice("kind", List.copyOf(Kind.TOLD), one -> one.in(room.texts()));
    kind.setValue(Kind.ADVICE);
    minutes = fields.choice("minutes", SPANS, Minutes::said);
    minutes.setValue(USUAL);
    on = fields.day("on", room.today());
    List<Optional<Thanks.Outcome>> outcomes = new ArrayList<>();
    outcomes.add(Optional.empty());
    Stream.of(Thanks.Outcome.values()).map(Optional::of).forEach(outcomes::add);
    outcome =
        fields.choice(
            "outcome",
            outcomes,
            one -> one.map(it -> it.in(room.texts())).orElse(room.text("sharing.later")));
    outcome.setValue(Optional.empty());
  }

  void open() {
    var title = room.text("sharing.tell");
    var button = FormParts.primary("helpDeed", title, this::act);
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(title, form);
  }

  /// The colleague or the day is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void act() {
    var day = on.typed();
    if (giver.getValue() == null || day.isEmpty()) {
      notice.refuse(new NotFilledIn());
      return;
    }
    var draft =
        new HelpDraft(
            kind.getValue(),
            giver.getValue(),
            minutes.getValue(),
            what.getText(),
            day.get(),
            outcome.getValue());
    room.desk().tasks().run(() -> room.sharing().tell(draft, room.me()), this::tell);
  }

  private void tell(SharingOutcome outcome) {
    switch (outcome) {
      case SharingOutcome.Done(var _, var deed) ->
          done.done(room.text("sharing.told", room.name(giver.getValue())), deed);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
