package coop.meent.app;

import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home of who begins: what a cooperative needs before its books can say anything.
record FirstWaits(Services services, Texts texts, BookId book, HomePage.FirstWays ways)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    if (!services.store().isWritable()) return waiting;
    if (services.bank().summaries(book).isEmpty())
      waiting.add(
          new Waiting(
              Tone.INFO,
              texts.get("app.first.import"),
              texts.get("app.first.import.why"),
              texts.get("app.first.import.deed"),
              ways.importStatement()));
    if (services.members().members().size() == 1)
      waiting.add(
          new Waiting(
              Tone.INFO,
              texts.get("app.first.members"),
              texts.get("app.first.members.why"),
              texts.get("app.first.members.deed"),
              ways.addMember()));
    return waiting;
  }
}
