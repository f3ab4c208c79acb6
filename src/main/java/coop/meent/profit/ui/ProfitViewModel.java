package coop.meent.profit.ui;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.profit.Allotment;
import coop.meent.profit.Claim;
import coop.meent.profit.Destination;
import coop.meent.profit.Divided;
import coop.meent.profit.Division;
import coop.meent.profit.KeyKind;
import coop.meent.profit.Plan;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.ProfitYear;
import coop.meent.profit.Proposal;
import coop.meent.statute.RuleType;
import coop.meent.statute.RuleValue.Share;
import coop.meent.ui.Latest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A year, what is filled in about dividing it, and what that comes to for every member.
final class ProfitViewModel {

  private final ProfitDesk room;
  private final Texts texts;
  private final Latest latest;
  final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> paid = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Destination> creditedTo =
      new SimpleObjectProperty<>(Destination.CAPITAL);
  final StringProperty most = new SimpleStringProperty("");
  final StringProperty onCapital = new SimpleStringProperty("");
  final ObservableList<ProfitRow> rows = FXCollections.observableArrayList();
  private final Map<KeyKind, StringProperty> weights = new EnumMap<>(KeyKind.class);
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private Optional<ProfitYear> found = Optional.empty();
  private boolean isFilling;

  /// What the page tells of a year.
  ///
  /// @param sentence what it comes to, or why it does not
  /// @param deductible empty where nothing is divided
  record Shown(
      ProfitYear year, Optional<Plan> plan, String sentence, String deductible, boolean isKept) {}

  ProfitViewModel(ProfitDesk room) {
    this.room = room;
    texts = room.desk().texts();
    latest = new Latest(room.desk().tasks());
    for (var key : KeyKind.values()) weights.put(key, new SimpleStringProperty(""));
    for (var key : KeyKind.values()) weight(key).subscribe((before, now) -> look());
    for (var text : List.of(most, onCapital)) text.subscribe((before, now) -> look());
    for (var money : List.of(amount, paid)) money.subscribe((before, now) -> look());
    creditedTo.subscribe((before, now) -> look());
  }

  StringProperty weight(KeyKind key) {
    return weights.computeIfAbsent(key, any -> new SimpleStringProperty(""));
  }

  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Reads the year anew, with the proposal that is kept for it.
  void open() {
    var wanted = year.get();
    if (wanted == null) return;
    latest.run(() -> room.profit().year(wanted), this::fill);
  }

  private void fill(Optional<ProfitYear> read) {
    found = read;
    if (read.isEmpty()) return;
    isFilling = true;
    var proposal = read.get().proposal();
    proposal.ifPresentOrElse(kept -> fill(kept.draft()), () -> begin(read.get()));
    isFilling = false;
    look();
  }

  private void fill(Proposal.Draft draft) {
    amount.set(draft.amount());
    paid.set(draft.paid());
    creditedTo.set(draft.creditedTo());
    var division = draft.division();
    for (var key : KeyKind.values()) {
      int weight = division.weights().getOrDefault(key, 0);
      weight(key).set(weight == 0 ? "" : String.valueOf(weight));
    }
    most.set(division.most().map(share -> share.in(texts)).orElse(""));
    onCapital.set(division.onCapital().map(share -> share.in(texts)).orElse(""));
  }

  private void begin(ProfitYear read) {
    var result = read.figures().result();
    amount.set(result.isPositive() ? result : null);
    paid.set(Money.ZERO);
    for (var key : KeyKind.values()) weight(key).set("");
    var shares = result.isPositive() ? read.sideBySide(result) : Map.<KeyKind, Divided.Shares>of();
    weight(shares.containsKey(KeyKind.TURNOVER) ? KeyKind.TURNOVER : KeyKind.EQUAL).set("100");
    most.set("");
    onCapital.set("");
  }

  /// What is filled in; empty while some of it cannot be read.
  Optional<Proposal.Draft> draft() {
    var whole = amount.get();
    var out = paid.get();
    var to = creditedTo.get();
    var division = division();
    if (whole == null || to == null || division.isEmpty()) return Optional.empty();
    return Optional.of(
        new Proposal.Draft(whole, out == null ? Money.ZERO : out, to, division.get()));
  }

  private Optional<Division> division() {
    Map<KeyKind, Integer> chosen = new EnumMap<>(KeyKind.class);
    for (var key : KeyKind.values()) {
      var text = weight(key).get().strip();
      if (text.isEmpty()) continue;
      if (!text.matches("\\d{1,6}")) return Optional.empty();
      chosen.put(key, Integer.parseInt(text));
    }
    var bound = share(most.get());
    var rate = share(onCapital.get());
    if (bound.isEmpty() && !most.get().isBlank()) return Optional.empty();
    if (rate.isEmpty() && !onCapital.get().isBlank()) return Optional.empty();
    return Optional.of(new Division(chosen, bound, rate));
  }

  /// `25`, `25%` or `1/4`.
  static Optional<Share> share(String typed) {
    var text = typed.strip();
    if (text.matches("\\d{1,3}")) text = text + "%";
    return RuleType.SHARE
        .read(text, List.of())
        .map(Share.class::cast)
        .filter(one -> one.part() > 0);
  }

  /// Of the year as it was read last: the books are not read again at every key.
  private void look() {
    if (isFilling || found.isEmpty()) return;
    var now = found.get();
    var draft = draft();
    latest.run(() -> look(now, draft), this::show);
  }

  /// What is read for one look.
  private record Looked(Shown shown, List<ProfitRow> rows) {}

  private Looked look(ProfitYear read, Optional<Proposal.Draft> draft) {
    var outcome = draft.map(read::plan);
    Optional<Plan> plan =
        outcome
            .filter(one -> one instanceof ProfitOutcome.Planned)
            .map(one -> ((ProfitOutcome.Planned) one).plan());
    var refusal = outcome.flatMap(ProfitOutcome::refusal);
    var sentence =
        plan.map(this::sentence)
            .or(() -> refusal.map(why -> texts.refusal(why) + " " + texts.next(why)))
            .orElseGet(() -> texts.get("profit.incomplete"));
    var kept = read.proposal();
    boolean isKept =
        plan.isPresent()
            && kept.filter(one -> one.mark().equals(plan.get().mark())).isPresent()
            && kept.map(Proposal::draft).equals(draft);
    var whole = plan.map(Plan::divided).orElse(read.figures().result());
    return new Looked(
        new Shown(read, plan, sentence, plan.map(this::deductible).orElse(""), isKept),
        rows(read, plan, whole));
  }

  private static List<ProfitRow> rows(ProfitYear read, Optional<Plan> plan, Money whole) {
    var shares = whole.isPositive() ? read.sideBySide(whole) : Map.<KeyKind, Divided.Shares>of();
    return read.divider().claims().stream()
        .map(claim -> new ProfitRow(claim, byKey(shares, claim), allotment(plan, claim)))
        .toList();
  }

  private static Map<KeyKind, Money> byKey(Map<KeyKind, Divided.Shares> shares, Claim claim) {
    Map<KeyKind, Money> by = new EnumMap<>(KeyKind.class);
    shares.forEach((key, one) -> by.put(key, one.of(claim.member())));
    return by;
  }

  private static Optional<Allotment> allotment(Optional<Plan> plan, Claim claim) {
    return plan.stream()
        .flatMap(one -> one.allotments().stream())
        .filter(one -> one.claim().member().equals(claim.member()))
        .findFirst();
  }

  private String sentence(Plan plan) {
    return texts.get(
        "profit.sum",
        texts.euro(plan.divided()),
        texts.euro(plan.paid()),
        texts.euro(plan.credited()),
        texts.euro(plan.toReserve()));
  }

  private String deductible(Plan plan) {
    var percentage = plan.figures().percentage().toPlainString();
    return texts.get(
        "profit.deductible.sentence",
        texts.euro(plan.deductible().amount()),
        texts.euro(plan.deductible().bound()),
        texts.language() == Language.NL ? percentage.replace('.', ',') : percentage);
  }

  private void show(Looked looked) {
    rows.setAll(looked.rows);
    shown.set(looked.shown);
  }
}
