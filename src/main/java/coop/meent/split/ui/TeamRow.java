package coop.meent.split.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.split.BillState;
import coop.meent.split.Billed;
import coop.meent.split.SelfBillService;
import coop.meent.split.TeamShare;
import coop.meent.split.TeamSplit;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an invoice brought for an assignment, and how far its division is.
///
/// @param billed empty where the invoice is not here
/// @param split empty while it is not divided
/// @param unbilled shares without an invoice
/// @param bills that stand, and those that were credited
record TeamRow(
    Optional<Billed> billed,
    Optional<TeamSplit> split,
    List<TeamShare> shares,
    List<TeamShare> unbilled,
    List<SelfBillService.Standing> bills,
    Money released) {

  /// Nothing can be said of it while it is not divided.
  @org.jspecify.annotations.Nullable
  Money free() {
    return split.isPresent() ? released : null;
  }

  String number() {
    return split.map(TeamSplit::invoiceNumber).or(() -> billed.map(Billed::number)).orElse("");
  }

  LocalDate date() {
    return split.map(TeamSplit::invoiceDate).or(() -> billed.map(Billed::date)).orElseThrow();
  }

  Money net() {
    return split.map(TeamSplit::net).or(() -> billed.map(Billed::net)).orElse(Money.ZERO);
  }

  String client() {
    return billed
        .map(Billed::clientName)
        .or(() -> shares.stream().findFirst().map(TeamShare::clientName))
        .orElse("?");
  }

  String work() {
    return billed
        .map(Billed::work)
        .or(() -> shares.stream().findFirst().map(TeamShare::work))
        .orElse("?");
  }

  @org.jspecify.annotations.Nullable
  Money toTeam() {
    return split.map(one -> one.net().minus(one.kept())).orElse(null);
  }

  Money invoiced() {
    return Money.sum(bills.stream().map(one -> one.bill().gross()).toList());
  }

  long objections() {
    return bills.stream().filter(one -> one.state() == BillState.OBJECTED).count();
  }

  /// Whether the invoice was credited since it was divided.
  boolean isOff() {
    return split.isPresent()
        && split.get().stands()
        && billed.filter(one -> !one.net().equals(split.get().net())).isPresent();
  }

  Badge state(Texts texts) {
    if (split.isEmpty()) return new Badge(Tone.WAIT, texts.get("split.row.toDivide"));
    if (!split.get().stands()) return new Badge(Tone.NEUTRAL, texts.get("split.row.takenBack"));
    if (isOff()) return new Badge(Tone.LOOK, texts.get("split.row.credited"));
    if (objections() > 0)
      return new Badge(Tone.LOOK, texts.count("split.row.objections", objections()));
    if (!unbilled.isEmpty())
      return new Badge(Tone.WAIT, texts.count("split.row.toBill", unbilled.size()));
    if (released.equals(invoiced())) return new Badge(Tone.OK, texts.get("split.row.released"));
    return new Badge(Tone.INFO, texts.get("split.row.billed"));
  }
}
