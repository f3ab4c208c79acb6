package coop.meent.handover.ui;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.Access;
import coop.meent.handover.ClientMail;
import coop.meent.handover.Dossier;
import coop.meent.handover.Handover;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.Settled;
import coop.meent.handover.StandIn;
import coop.meent.handover.Talk;
import coop.meent.handover.Told;
import coop.meent.handover.Transfer;
import coop.meent.handover.TransferState;
import coop.meent.handover.Turn;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.CardGrid;
import coop.meent.ui.Focus;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.View;
import coop.meent.work.Assignment;
import coop.meent.work.HoursText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One handover from both sides: whose turn it is, what the giver prepares, what the receiver reads
/// back and still needs, both signatures; afterwards what went along, and the way back.
final class HandoverView implements View {

  private final HandoverDesk room;
  private final HandoverId id;
  private final Latest latest;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));

  @FXML private NoticeBar notice;
  @FXML private VBox cards;

  /// What is read at once.
  ///
  /// @param talk empty where the team's words cannot be read
  /// @param standIns who could take it over, while nobody has it
  /// @param access that did not go along
  /// @param fromDossier words that were taken from there when it began
  record Found(
      Transfer transfer,
      Assignment assignment,
      String client,
      Turn turn,
      Optional<Talk> talk,
      Optional<Dossier> dossier,
      List<StandIn> standIns,
      Optional<ClientMail> mail,
      List<Told> told,
      Optional<Settled> settled,
      Optional<LocalDate> returns,
      Optional<Transfer> returning,
      List<Access> access,
      Set<UUID> fromDossier) {

    Handover handover() {
      return transfer.handover();
    }

    /// Who has it, or who was asked first.
    Optional<MemberId> receiver() {
      return transfer.receiver().or(() -> transfer.asked().stream().findFirst());
    }
  }

  HandoverView(HandoverDesk room, HandoverId id) {
    this.room = room;
    this.id = id;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
  }

  private Optional<Found> find() {
    return room.transfers()
        .transfer(id)
        .flatMap(transfer ->
            room.work()
                .assignment(transfer.handover().assignment())
                .map(assignment -> find(transfer, assignment)));
  }

  private Found find(Transfer transfer, Assignment assignment) {
    var transfers = room.transfers();
    return new Found(
        transfer,
        assignment,
        room.client(assignment),
        transfers.turn(transfer),
        transfers.space(assignment.id()).map(_ -> transfers.talk(id)),
        room.dossiers().of(assignment.id()),
        transfer.lacksReceiver() ? room.away().standIns(transfer.handover()) : List.of(),
        room.away().mail(transfer, assignment),
        transfers.told(id),
        transfers.settled(id),
        transfers.returns(transfer),
        transfers.returning(id),
        transfer.isFinal() ? room.access().toHandOver(assignment.id()) : List.of(),
        transfers.fromDossier(transfer.handover()));
  }

  private void show(Optional<Found> found) {
    if (found.isEmpty()) {
      cards
          .getChildren()
          .setAll(new Card("", Prose.plain(room.text("refusal.HandoverOutcome.Unknown"))));
      return;
    }
    var one = found.get();
    heading.set(
        new Heading(
            one.assignment.number() + " " + one.assignment.name(),
            room.text("handover.page") + " › " + one.client));
    List<Node> all = new ArrayList<>();
    all.add(head(one));
    if (one.transfer.state() == TransferState.CONTESTED) all.add(contested(one));
    one.talk.ifPresent(talk -> all.add(sides(one, talk)));
    if (one.transfer.lacksReceiver())
      all.add(new ReceiverCard(room, one, this::act, notice).card());
    if (one.transfer.isFinal()) all.add(along(one));
    if (one.handover().isOwner()) all.add(toldClient(one));
    Focus.keep(cards, () -> cards.getChildren().setAll(all));
  }

  private Card head(Found one) {
    var handover = one.handover();
    var lead =
        Prose.plain(
            room.text(
                "handover.lead",
                room.name(handover.giver()),
                one.receiver().map(room::name).orElse(room.text("handover.nobody"))));
    lead.getStyleClass().add("lead");
    List<Node> lines = new ArrayList<>();
    lines.add(lead);
    lines.add(
        new HBox(
            8,
            new StatusBadge(
                new Badge(
                    HandoversView.tone(one.transfer),
                    one.transfer.state().in(room.desk().texts())))));
    lines.add(
        Prose.plain(
            one.returns
                .map(day -> room.text("handover.fromBack", date(handover.from()), date(day)))
                .orElseGet(() -> room.text("handover.fromForGood", date(handover.from())))));
    if (!handover.isOwner()) lines.add(Prose.note(room.text("handover.share")));
    if (handover.brings().isPresent()) lines.add(Prose.note(room.text("handover.brings")));
    one.returning.ifPresent(back -> lines.add(Prose.note(room.text("handover.returning"))));
    one.turn.who().ifPresent(who -> lines.add(Prose.strong(turn(one, who))));
    if (one.talk.isEmpty())
      lines.add(
          Prose.note(
              room.text("refusal.HandoverOutcome.NotOfTheTeam", one.assignment.name())
                  + " "
                  + room.text("refusal.HandoverOutcome.NotOfTheTeam.next")));
    one.dossier.ifPresent(dossier ->
        lines.add(
            Prose.note(
                dossier.lacking().isEmpty()
                    ? room.text("dossier.ready", dossier.percent())
                    : room.text("away.ui.ready", dossier.percent(), lacking(dossier)))));
    lines.add(FormParts.deeds(deeds(one).toArray(Node[]::new)));
    return new Card("", lines.toArray(Node[]::new));
  }

  private String lacking(Dossier dossier) {
    return dossier.lacking().stream()
        .limit(4)
        .map(part -> part.block().in(room.desk().texts()))
        .collect(Collectors.joining(", "));
  }

  private String turn(Found one, MemberId who) {
    var words = one.turn.in(room.desk().texts());
    return who.equals(room.me().id())
        ? room.text("handover.turn.you", words)
        : room.text("handover.turn.next", room.name(who), words);
  }

  private String date(LocalDate day) {
    return room.desk().texts().date(day);
  }

  private boolean speaksForGiver(Found one) {
    var me = room.me().id();
    return me.equals(one.handover().giver())
        || me.equals(one.assignment.holder())
        || room.isCoordinator();
  }

  private List<Node> deeds(Found one) {
    List<Node> deeds = new ArrayList<>();
    var me = room.me().id();
    var transfer = one.transfer;
    boolean isSigning = one.turn.what() == Turn.Do.SIGN;
    next(one).ifPresent(deeds::add);
    if (transfer.isOpen() && transfer.asked().contains(me)) {
      if (!transfer.accepted().contains(me))
        deeds.add(
            button(
                "accept",
                "handover.accept",
                isSigning && one.turn.isOf(me),
                () -> act(() -> room.transfers().accept(id, me))));
      deeds.add(
          button(
              "decline",
              "handover.decline",
              false,
              () -> act(() -> room.transfers().decline(id, me))));
    }
    boolean isGiving =
        transfer.state() == TransferState.ASKED || transfer.state() == TransferState.ACCEPTED;
    boolean isGiver = me.equals(one.handover().giver());
    if (isGiving && (isGiver || room.isCoordinator()))
      one.receiver()
          .filter(receiver -> !receiver.equals(me) || room.isCoordinator())
          .ifPresent(receiver ->
              deeds.add(
                  named(
                      "release",
                      room.text("handover.release", room.name(receiver)),
                      isSigning && one.turn.isOf(one.handover().giver()),
                      () -> act(() -> room.transfers().release(id, receiver, me)))));
    if (transfer.isOpen() && speaksForGiver(one))
      deeds.add(
          button("stop", "handover.stop", false, () -> act(() -> room.transfers().stop(id, me))));
    boolean isTaker = transfer.takers().contains(me);
    if (transfer.state() != TransferState.STOPPED
        && one.returning.isEmpty()
        && one.talk.isPresent()
        && (speaksForGiver(one) || isTaker))
      deeds.add(
          button(
              "returnOn",
              "handover.returnOn",
              false,
              () -> new ReturnForm(room, one, this::act).change()));
    boolean isOfBoth = isGiver || isTaker || room.isCoordinator();
    if (transfer.isFinal() && one.returning.isEmpty() && isOfBoth && canReturn(one))
      deeds.add(
          button(
              "bringBack",
              "handover.bringBack",
              isDue(one),
              () -> new ReturnForm(room, one, this::act).open()));
    deeds.add(
        button(
            "toDossier",
            "handover.dossier",
            false,
            () -> room.ways().dossier(one.assignment.id())));
    return deeds;
  }

  /// What whoever sits here does next, where that is asking or filling in.
  private Optional<Button> next(Found one) {
    boolean isMine =
        one.turn.isOf(room.me().id())
            || (one.turn.isOf(one.handover().giver()) && speaksForGiver(one));
    if (!isMine) return Optional.empty();
    return switch (one.turn.what()) {
      case ASK -> Optional.of(ask(one));
      case FILL -> one.talk.flatMap(_ -> fill(one));
      case KEEP, SIGN, NOTHING -> Optional.empty();
    };
  }

  private Button ask(Found one) {
    var card = new ReceiverCard(room, one, this::act, notice);
    return one.standIns.stream()
        .findFirst()
        .map(best ->
            named(
                "askNext",
                room.text("handover.askNext", best.name()),
                true,
                () -> card.ask(best.member(), notice)))
        .orElseGet(() -> button("askNext", "handover.askOther", true, card::choose));
  }

  private Optional<Button> fill(Found one) {
    return one.turn
        .lacks()
        .getFirst()
        .word()
        .map(kind ->
            button(
                "sayNext",
                "handover.say." + kind.name(),
                true,
                () -> new SayForm(room, id, kind, this::act).open()));
  }

  /// Work that is over does not go back, and what somebody else has by now is theirs to give.
  private boolean canReturn(Found one) {
    return one.assignment.to().filter(room.today()::isAfter).isEmpty();
  }

  private boolean isDue(Found one) {
    return one.returns.filter(day -> !day.isAfter(room.today().plusWeeks(1))).isPresent();
  }

  private Button button(String deed, String key, boolean isPrimary, Runnable act) {
    return named(deed, room.text(key), isPrimary, act);
  }

  private static Button named(String deed, String text, boolean isPrimary, Runnable act) {
    var button = FormParts.button(deed, text, act);
    if (isPrimary) button.getStyleClass().add("primary");
    return button;
  }

  private Card contested(Found one) {
    List<Node> lines = new ArrayList<>();
    lines.add(Prose.plain(room.text("handover.contested.why")));
    for (var taker : one.transfer.takers()) {
      var item = FormParts.item(Prose.strong(room.name(taker)));
      if (speaksForGiver(one))
        item.getChildren()
            .add(
                FormParts.deeds(
                    named(
                        "keep-" + taker.uuid(),
                        room.text("handover.keep", room.name(taker)),
                        false,
                        () -> act(() -> room.transfers().keep(id, taker, room.me().id())))));
      lines.add(item);
    }
    return new Card(room.text("handover.contested"), lines.toArray(Node[]::new));
  }

  private Node sides(Found one, Talk talk) {
    var grid = new CardGrid();
    var says = new SidesCards(room, one, talk, this::act, notice);
    grid.add(says.giver(speaksForGiver(one)));
    grid.add(says.receiver());
    return grid;
  }

  private Card along(Found one) {
    List<Node> lines = new ArrayList<>();
    var receiver = one.transfer.receiver().map(room::name).orElse("?");
    if (one.handover().isOwner())
      lines.add(Prose.plain(room.text("handover.along.owner", one.client, receiver)));
    one.settled.ifPresent(settled -> {
      if (settled.relation().isPresent())
        lines.add(Prose.plain(room.text("handover.along.relation", one.client, receiver)));
      lines.add(Prose.plain(money(settled, receiver)));
      if (!settled.thanks().isEmpty())
        lines.add(Prose.plain(room.text("handover.along.thanks", receiver, settled.thanks())));
    });
    if (lines.isEmpty()) lines.add(Prose.plain(room.text("handover.share")));
    if (!one.access.isEmpty()) {
      var words =
          one.access.stream()
              .map(access -> access.note().said().words())
              .collect(Collectors.joining(", "));
      lines.add(Prose.plain(room.text("handover.along.access", words)));
      lines.add(
          FormParts.deeds(
              button("toAccess", "handover.along.access.deed", false, room.ways()::access)));
    }
    return new Card(room.text("handover.along"), lines.toArray(Node[]::new));
  }

  private String money(Settled settled, String receiver) {
    return settled
        .openSince()
        .map(since ->
            room.text(
                "handover.along.money",
                HoursText.shown(settled.openMinutes()),
                date(since),
                receiver))
        .orElseGet(() -> room.text("handover.along.noMoney"));
  }

  private Card toldClient(Found one) {
    List<Node> lines = new ArrayList<>();
    if (one.told.isEmpty()) lines.add(Prose.note(room.text("handover.told.none")));
    for (var told : one.told)
      lines.add(
          FormParts.item(
              Prose.plain(told.words()),
              Prose.note(room.text("handover.told.by", room.name(told.by()), date(told.on())))));
    one.mail.ifPresent(mail ->
        lines.add(
            FormParts.deeds(
                named(
                    "mailClient",
                    room.text("away.ui.mail", one.client),
                    false,
                    () -> new MailForm(room, id, mail, this::refresh).open()))));
    return new Card(room.text("handover.told", one.client), lines.toArray(Node[]::new));
  }

  /// Does a deed of this page, and shows how it stands then.
  private void act(Supplier<HandoverOutcome> deed) {
    act(deed, notice);
  }

  /// @param near where a refusal is told
  private void act(Supplier<HandoverOutcome> deed, NoticeBar near) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case HandoverOutcome.Done done -> done(done);
                case Refusal refusal -> near.refuse(refusal);
              }
            });
  }

  private void done(HandoverOutcome.Done done) {
    notice.notice().set(null);
    room.desk().navigation().closeSheet();
    var other = done.transfer().handover().id();
    if (!other.equals(id)) {
      room.ways().open(done.transfer().handover().assignment());
      return;
    }
    room.desk()
        .notices()
        .done(
            room.text("handover.kept"),
            () ->
                room.desk().undo(() -> room.transfers().undo(done.deed()), notice, this::refresh));
    refresh();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void hidden() {
    room.desk().navigation().closeSheet();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }
}
