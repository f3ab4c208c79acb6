package coop.meent.app;

import coop.meent.audit.EntryTrace;
import coop.meent.audit.EntryTrace.BankWord;
import coop.meent.audit.EntryTrace.Hand;
import coop.meent.audit.EntryTrace.PaperWord;
import coop.meent.audit.EntryTrace.Part;
import coop.meent.audit.Traces;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankService;
import coop.meent.base.Id;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.bill.Answer;
import coop.meent.bill.BillService;
import coop.meent.ledger.JournalEntry;
import coop.meent.pay.Batch;
import coop.meent.pay.PayService;
import coop.meent.receipt.ReceiptService;
import coop.meent.sync.SyncService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where entries come from: the bills they book or pay, the bank lines and payments, the receipts,
/// and whose laptop wrote them.
record AuditTraces(
    BillService bills, BankService bank, PayService pay, ReceiptService receipts, SyncService sync)
    implements Traces {

  @Override
  public Map<EntryId, EntryTrace> of(Collection<JournalEntry> entries) {
    var ids = entries.stream().map(JournalEntry::id).toList();
    var booked = bills.byEntry(ids);
    var lines = bank.linesOf(ids);
    var paid = lines.isEmpty() ? Map.<BankLineId, Batch>of() : paid();
    Map<String, Optional<MemberId>> owners = new HashMap<>();
    Map<EntryId, EntryTrace> all = new HashMap<>();
    for (var entry : entries) {
      List<Hand> hands = new ArrayList<>();
      owners
          .computeIfAbsent(entry.series(), series -> sync.overview().ownerOf(series))
          .ifPresent(who -> hands.add(new Hand(who, Part.BOOKED)));
      var bill = Optional.ofNullable(booked.get(entry.id()));
      bill.ifPresent(id -> addBill(hands, id));
      var of = lines.getOrDefault(entry.id(), List.of());
      for (var line : of)
        Optional.ofNullable(paid.get(line.id())).ifPresent(batch -> addBatch(hands, batch));
      all.put(
          entry.id(),
          new EntryTrace(
              hands.stream().distinct().toList(),
              of.stream().map(AuditTraces::word).toList(),
              papers(entry.id(), bill),
              bill.map(Id.class::cast).or(() -> of.stream().map(BankLine::id).findFirst())));
    }
    return all;
  }

  private void addBill(List<Hand> hands, BillId id) {
    bills
        .bill(id)
        .map(standing -> standing.bill())
        .ifPresent(bill -> {
          hands.add(new Hand(bill.maker(), Part.ENTERED));
          bill.member().ifPresent(who -> hands.add(new Hand(who, Part.CLAIMED)));
        });
    for (var answer : bills.answers(id))
      if (answer.kind() == Answer.Kind.APPROVED) hands.add(new Hand(answer.by(), Part.APPROVED));
  }

  private static void addBatch(List<Hand> hands, Batch batch) {
    hands.add(new Hand(batch.maker(), Part.PREPARED));
    batch.approved().ifPresent(event -> hands.add(new Hand(event.by(), Part.APPROVED)));
  }

  /// The payments that lines of the bank were known as.
  private Map<BankLineId, Batch> paid() {
    Map<BankLineId, Batch> paid = new HashMap<>();
    for (var standing : pay.standings())
      for (var order : standing.orders())
        order.line().ifPresent(line -> paid.put(line, standing.batch()));
    return paid;
  }

  private static BankWord word(BankLine line) {
    return new BankWord(line.content().booked(), line.description(), line.content().amount());
  }

  private List<PaperWord> papers(EntryId entry, Optional<BillId> bill) {
    List<UUID> about = new ArrayList<>(List.of(entry.uuid()));
    bill.ifPresent(id -> about.add(id.uuid()));
    return receipts.of(about).stream()
        .filter(one -> !one.isRemoved())
        .map(one -> new PaperWord(one.receipt().name(), one.isHere()))
        .toList();
  }
}
