package coop.meent.bill.ui;

import coop.meent.base.Money;
import coop.meent.bill.BillState;
import coop.meent.bill.Standing;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: what waits for the answer of whoever sits here, what was approved and is not booked
/// yet, and claims of one's own that were refused.
public final class BillWaits implements WaitSource {

  private final BillDesk desk;
  private final Runnable open;
  private final Runnable openMine;

  /// @param open shows the bills, `openMine` one's own claims
  public BillWaits(BillDesk desk, Runnable open, Runnable openMine) {
    this.desk = desk;
    this.open = open;
    this.openMine = openMine;
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> all = new ArrayList<>();
    var bills = desk.bills().bills();
    if (desk.bills().mayAnswer(desk.me())) {
      var toAnswer =
          bills.stream().filter(one -> one.state() == BillState.WAITING && !isMine(one)).toList();
      if (!toAnswer.isEmpty()) all.add(waiting("bill.waits.answer", toAnswer, Tone.WAIT, open));
      var toBook = bills.stream().filter(one -> one.state() == BillState.APPROVED).toList();
      if (!toBook.isEmpty() && desk.bills().mayBook())
        all.add(waiting("bill.waits.book", toBook, Tone.WAIT, open));
    }
    var refused =
        bills.stream()
            .filter(one -> one.state() == BillState.REFUSED)
            .filter(one -> one.bill().member().filter(desk.me()::equals).isPresent())
            .toList();
    if (!refused.isEmpty()) all.add(waiting("bill.waits.refused", refused, Tone.LOOK, openMine));
    return all;
  }

  private boolean isMine(Standing one) {
    return one.bill().maker().equals(desk.me())
        || one.bill().member().filter(desk.me()::equals).isPresent();
  }

  private Waiting waiting(String key, List<Standing> which, Tone tone, Runnable act) {
    var sum = Money.sum(which.stream().map(one -> one.bill().gross()).toList());
    var first = which.getLast().bill();
    return new Waiting(
        tone,
        desk.texts().count(key, which.size()),
        desk.text("bill.waits.why", desk.texts().euro(sum), first.payeeName(), first.date()),
        desk.text("bill.waits.deed"),
        act);
  }
}
