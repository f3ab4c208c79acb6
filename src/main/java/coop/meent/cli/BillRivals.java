package coop.meent.cli;

import coop.meent.base.Id.AnswerId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Texts;
import coop.meent.bill.Answer;
import coop.meent.bill.BillService;
import coop.meent.bill.Standing;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Contradictions.Contradiction;
import coop.meent.store.Contradictions.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// A bill that two people answered differently, or that two laptops booked.
///
/// @param written words as they are written into the file
public record BillRivals(BillService bills, LedgerService ledger, Function<String, String> written)
    implements Rivals {

  private static final String ANSWERS = "bill_answer";
  private static final String BOOKINGS = "bill_booking";

  @Override
  public Set<String> tables() {
    return Set.of(ANSWERS, BOOKINGS);
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var bill = new BillId(contradiction.about());
    return contradiction.table().equals(BOOKINGS)
        ? bills.keepBooking(bill, row)
        : bills.keep(bill, new AnswerId(row), written.apply("bill.keep.reason"));
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var bill = new BillId(contradiction.about());
    return new Told(
        called(bill, texts),
        contradiction.versions().stream()
            .map(Version::row)
            .map(row ->
                contradiction.table().equals(BOOKINGS)
                    ? booking(bill, row, texts)
                    : answer(bill, row, texts))
            .toList());
  }

  private String called(BillId id, Texts texts) {
    return bills
        .bill(id)
        .map(Standing::bill)
        .map(one ->
            texts.get("sync.decision.bill", one.number(), one.payeeName(), texts.euro(one.gross())))
        .orElse("?");
  }

  private Said booking(BillId bill, UUID row, Texts texts) {
    return Optional.ofNullable(bills.entries(bill).get(row))
        .map(entry -> new EntryWords(ledger).said(entry, texts))
        .orElse(Rivals.gone(texts));
  }

  private Said answer(BillId bill, UUID row, Texts texts) {
    return bills.standingAnswers(bill).stream()
        .filter(one -> one.id().uuid().equals(row))
        .findFirst()
        .map(one -> said(one, texts))
        .orElse(Rivals.gone(texts));
  }

  private static Said said(Answer answer, Texts texts) {
    var word = texts.get("bill.answer." + answer.kind().name());
    List<Detail> details = new ArrayList<>();
    details.add(new Detail(texts.get("sync.decision.date"), texts.date(answer.on())));
    answer
        .reason()
        .ifPresent(reason -> details.add(new Detail(texts.get("sync.decision.text"), reason)));
    return new Said(word, word + answer.reason().map(why -> ", " + why).orElse(""), details);
  }
}
