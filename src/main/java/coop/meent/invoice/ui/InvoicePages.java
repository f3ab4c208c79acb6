package coop.meent.invoice.ui;

import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.document.Letter;
import coop.meent.document.PdfWriter;
import coop.meent.einvoice.Profile;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.Invoice;
import coop.meent.store.UndoOutcome;
import coop.meent.ui.FileSaver;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;
import java.util.Optional;
import java.util.function.Supplier;

/// Down from the list of invoices into one, or into a draft.
public final class InvoicePages {

  private final InvoiceDesk desk;
  private final LevelsView levels = new LevelsView();

  public InvoicePages(InvoiceDesk desk) {
    this.desk = desk;
    levels.down(new InvoicesView(this));
  }

  public View view() {
    return levels;
  }

  InvoiceDesk desk() {
    return desk;
  }

  void back() {
    var _ = levels.back();
  }

  /// One paper, from wherever in the window.
  public void open(InvoiceId id) {
    desk.desk().navigation().closeSheet();
    levels.top();
    levels.down(new InvoiceView(this, id));
    levels.enter();
  }

  /// An empty draft, from wherever in the window.
  public void newDraft() {
    open(Optional.empty());
  }

  void open(DraftId id) {
    desk.tasks()
        .run(
            () ->
                desk.invoices()
                    .draft(id)
                    .orElseThrow(() -> new RefusedException(new DraftOutcome.NotHere())),
            draft -> open(Optional.of(draft)));
  }

  private void open(Optional<Draft> draft) {
    desk.desk().navigation().closeSheet();
    levels.top();
    levels.down(new DraftView(this, draft));
    levels.enter();
  }

  /// A draft became final: it is told, and shown in the place of the draft.
  void made(FinalOutcome.Final done) {
    desk.desk().notices().done(desk.text("invoice.made", done.invoice().number()));
    open(done.invoice().id());
    desk.desk().navigation().refresh();
  }

  /// A draft was saved or thrown away.
  void done(String what, Supplier<UndoOutcome> undo) {
    desk.desk().notices().done(what, () -> undo(undo));
    desk.desk().navigation().refresh();
  }

  private void undo(Supplier<UndoOutcome> undo) {
    desk.tasks().run(() -> RefusedException.unlessRefused(undo.get()), undone -> levels.refresh());
  }

  void refresh() {
    levels.refresh();
    desk.desk().navigation().refresh();
  }

  /// Asks where a letter goes, and writes it there.
  void save(String name, Supplier<Letter> letter) {
    new FileSaver(desk.desk()).pdf(name, target -> new PdfWriter().write(letter.get(), target));
  }

  /// Asks where the file for a client's program goes, and writes it there.
  void saveUbl(Invoice invoice) {
    new FileSaver(desk.desk())
        .save(
            "document.save.title",
            "invoice.kind.xml",
            desk.papers().fileName(invoice),
            "xml",
            target ->
                new Target(target)
                    .fill(out -> out.write(desk.papers().ubl(invoice, Profile.NLCIUS))));
  }
}
