package coop.meent.cover.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Texts;
import coop.meent.cover.CostShare;
import coop.meent.cover.Damage.Payer;
import coop.meent.cover.DamageStanding;
import coop.meent.cover.PolicyHistory;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One policy beside the table: what it costs and until when, who is insured, who bears what this
/// year, what the pot does, and the damages.
final class PolicySheet {

  private final CoverDesk room;
  private final PolicyId policy;
  private final Consumer<CoverView.Said> done;
  private final Texts texts;
  private final NoticeBar notice;

  private record Found(
      Optional<PolicyHistory> history,
      List<CostShare> shares,
      List<DamageStanding> damages,
      boolean mayDecide,
      boolean seesAll) {}

  PolicySheet(CoverDesk room, PolicyId policy, Consumer<CoverView.Said> done) {
    this.room = room;
    this.policy = policy;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var cover = room.cover();
    var history = cover.policy(policy);
    var year = FiscalPeriod.year(room.today().getYear());
    return new Found(
        history,
        history.map(one -> cover.shares(one, year)).orElse(List.of()),
        history.map(cover::damages).orElse(List.of()),
        cover.mayDecide(),
        cover.seesAll());
  }

  private void show(Found found) {
    if (found.history.isEmpty()) return;
    var history = found.history.get();
    var deeds = new PolicyDeeds(room, history, done, why -> notice.refuse(why));
    var form = FormParts.form(notice);
    form.getChildren()
        .addAll(head(history, found.mayDecide ? Optional.of(deeds) : Optional.empty()));
    form.getChildren().addAll(insured(history, deeds, found.mayDecide));
    form.getChildren().addAll(shares(found));
    form.getChildren().addAll(pot(history, deeds, found));
    form.getChildren().addAll(damages(history, deeds, found));
    room.desk().navigation().open(history.policy().name(), form);
  }

  private List<Node> head(PolicyHistory history, Optional<PolicyDeeds> deeds) {
    List<Node> head = new ArrayList<>();
    var row = new PolicyRow(history, room.today());
    history
        .termsOn(room.today())
        .ifPresent(terms -> {
          var figure = new Label(texts.get("cover.perYear", texts.euro(terms.yearly())));
          figure.setId("policyYearly");
          figure.getStyleClass().add("figure");
          head.add(figure);
        });
    head.add(new StatusBadge(row.state(texts)));
    var policy = history.policy();
    head.add(FormParts.pair(room.text("cover.insurer"), policy.insurer(), false));
    policy
        .number()
        .ifPresent(number -> head.add(FormParts.pair(room.text("cover.number"), number, false)));
    history
        .termsOn(room.today())
        .ifPresent(terms ->
            head.add(
                FormParts.pair(
                    room.text("cover.deductible"), texts.euro(terms.deductible()), false)));
    policy
        .renewal(room.today())
        .ifPresent(
            day -> head.add(FormParts.pair(room.text("cover.renews"), texts.date(day), false)));
    policy
        .cancelBy(room.today())
        .ifPresent(
            day -> head.add(FormParts.pair(room.text("cover.cancelBy"), texts.date(day), false)));
    policy
        .ended()
        .ifPresent(
            day -> head.add(FormParts.pair(room.text("cover.lastDay"), texts.date(day), false)));
    deeds.ifPresent(all ->
        head.add(
            FormParts.deeds(
                button("policyChange", "cover.change", all::change),
                button("policyTerms", "cover.terms", all::terms),
                button("policyEnd", "cover.end", all::end))));
    return head;
  }

  private List<Node> insured(PolicyHistory history, PolicyDeeds deeds, boolean mayDecide) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("cover.insured.title")));
    var all =
        history.insured().members().stream()
            .filter(member -> history.insured().isInsured(member, room.today()))
            .toList();
    if (all.isEmpty()) parts.add(Prose.note(room.text("cover.insured.none")));
    for (var member : all) parts.add(insured(member, deeds, mayDecide));
    if (mayDecide) parts.add(button("policyInsure", "cover.insure", deeds::insure));
    return parts;
  }

  private Node insured(MemberId member, PolicyDeeds deeds, boolean mayDecide) {
    var item = FormParts.item(Prose.strong(room.name(member)));
    if (mayDecide)
      item.getChildren().add(quiet("policyRelease", "cover.release", () -> deeds.release(member)));
    return item;
  }

  private List<Node> shares(Found found) {
    var shares = found.shares;
    if (shares.isEmpty()) return List.of();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("cover.shares.title", String.valueOf(room.today().getYear()))));
    parts.add(Prose.note(room.text("cover.shares.why")));
    for (var share : shares)
      parts.add(
          FormParts.pair(
              room.name(share.member()) + " · " + texts.count("cover.days", share.days()),
              texts.euro(share.amount()),
              false));
    if (found.seesAll) {
      parts.add(Prose.note(room.text("cover.charge.why")));
      parts.add(button("policyCharge", "cover.charge", room.costs()));
    }
    return parts;
  }

  private List<Node> pot(PolicyHistory history, PolicyDeeds deeds, Found found) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("cover.pot.title")));
    var terms = history.potOn(room.today());
    if (terms.isEmpty()) parts.add(Prose.note(room.text("cover.pot.none")));
    terms.ifPresent(pot -> {
      parts.add(
          Prose.note(
              room.text(
                  "cover.pot.terms",
                  texts.euro(pot.own()),
                  history
                      .termsOn(room.today())
                      .map(one -> texts.euro(one.deductible()))
                      .orElse(""))));
      pot.yearStop()
          .ifPresent(stop -> parts.add(Prose.note(room.text("cover.pot.stop", texts.euro(stop)))));
      parts.add(Prose.note(room.text("cover.pot.since", texts.date(pot.from()), pot.resolution())));
    });
    if (found.mayDecide) {
      var buttons = FormParts.deeds(button("policyPot", "cover.pot.change", deeds::pot));
      if (terms.isPresent() && found.seesAll)
        buttons.getChildren().add(button("policyFill", "cover.pot.fill", deeds::fill));
      parts.add(buttons);
    }
    return parts;
  }

  private List<Node> damages(PolicyHistory history, PolicyDeeds deeds, Found found) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("cover.damages.title")));
    if (!found.seesAll) parts.add(Prose.note(room.text("cli.cover.ownOnly")));
    if (found.damages.isEmpty()) parts.add(Prose.note(room.text("cover.damages.none")));
    for (var one : found.damages.reversed()) parts.add(damage(one, deeds, found));
    if (found.mayDecide && !history.insured().members().isEmpty())
      parts.add(button("damageReport", "cover.report", deeds::report));
    return parts;
  }

  private Node damage(DamageStanding one, PolicyDeeds deeds, Found found) {
    var damage = one.damage();
    var layers = one.layers();
    VBox item =
        FormParts.item(
            FormParts.pair(
                room.name(damage.member()) + " · " + texts.date(damage.on()),
                texts.euro(damage.amount()),
                true),
            FormParts.pair(room.text("cover.layer.member"), texts.euro(layers.member()), false),
            FormParts.pair(room.text("cover.layer.pot"), texts.euro(layers.pot()), false),
            FormParts.pair(room.text("cover.layer.insurer"), texts.euro(layers.insurer()), false));
    damage
        .reference()
        .ifPresent(word -> item.getChildren().add(Prose.note(room.text("cover.file", word))));
    if (layers.isStopped()) item.getChildren().add(Prose.note(room.text("cli.cover.stopped")));
    var buttons = FormParts.deeds();
    if (found.seesAll && found.mayDecide && one.openWith(Payer.POT).isPositive())
      buttons.getChildren().add(quiet("damagePay", "cover.pay", () -> deeds.payFromPot(one)));
    if (found.mayDecide && one.openWith(Payer.INSURER).isPositive())
      buttons.getChildren().add(quiet("damageRefund", "cover.refund", () -> deeds.refunded(one)));
    if (found.mayDecide && damage.payments().isEmpty())
      buttons
          .getChildren()
          .add(quiet("damageTakeBack", "cover.takeBack", () -> deeds.takeBack(one)));
    if (!buttons.getChildren().isEmpty()) item.getChildren().add(buttons);
    return item;
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
